package org.shegong.worker.card;

import java.util.Locale;
import java.util.regex.Pattern;
import org.shegong.shared.ResidentId;
import org.shegong.shared.input.PersonNames;
import org.shegong.shared.input.Phones;
import org.shegong.shared.input.Texts;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.Contacts;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.identity.Identities;
import org.shegong.worker.identity.NewDocument;
import org.springframework.stereotype.Component;

/** Recognises what was typed into the one search box. */
@Component
class SearchWords {

    private static final Pattern NUMBER = Pattern.compile("(?=.*[0-9])[0-9A-Z-]{4,40}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    private final Identities identities;
    private final Contacts contacts;

    SearchWords(Identities identities, Contacts contacts) {
        this.identities = identities;
        this.contacts = contacts;
    }

    SearchWord understood(String typed) {
        var id = ResidentId.normal(typed);
        if (ResidentId.hasValidCheckDigit(id) && ResidentId.hasValidBirthDate(id)) {
            var document = new NewDocument(NewDocument.RESIDENT_ID, id);
            return SearchWord.exactly(identities.searchKey(document), KeyKind.ID_NUMBER);
        }
        var phone = Phones.read(typed).found();
        if (phone.isPresent()) {
            var contact = new NewContact(ContactKind.PHONE, phone.get());
            return SearchWord.exactly(contacts.searchKey(contact), KeyKind.PHONE);
        }
        var compact = Texts.compact(typed).toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(compact).matches()) {
            return SearchWord.exactly(compact, KeyKind.CERTIFICATE).orRegistryNo();
        }
        var name = PersonNames.searchKey(typed);
        return LETTERS.matcher(name).matches()
                ? SearchWord.startOf(name, KeyKind.NAME, KeyKind.PINYIN, KeyKind.INITIALS)
                : SearchWord.startOf(name, KeyKind.NAME);
    }
}
