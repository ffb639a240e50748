package org.shegong.worker.card;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    Word understood(String typed) {
        var id = ResidentId.normal(typed);
        if (ResidentId.hasValidCheckDigit(id) && ResidentId.hasValidBirthDate(id)) {
            var document = new NewDocument(NewDocument.RESIDENT_ID, id);
            return Word.exactly(identities.searchKey(document), WorkerKey.Kind.ID_NUMBER);
        }
        var phone = Phones.read(typed).found();
        if (phone.isPresent()) {
            var contact = new NewContact(ContactKind.PHONE, phone.get());
            return Word.exactly(contacts.searchKey(contact), WorkerKey.Kind.PHONE);
        }
        var compact = Texts.compact(typed).toUpperCase(Locale.ROOT);
        if (NUMBER.matcher(compact).matches()) {
            return Word.exactly(compact, WorkerKey.Kind.CERTIFICATE).orRegistryNo();
        }
        var name = PersonNames.searchKey(typed);
        return LETTERS.matcher(name).matches()
                ? Word.startOf(name, letters(name), WorkerKey.Kind.PINYIN, WorkerKey.Kind.INITIALS)
                : Word.startOf(name, List.of("nameKey"), WorkerKey.Kind.NAME);
    }

    /** Whose initials begin with one letter is read with that letter as well. */
    private static List<String> letters(String name) {
        return name.length() == 1 ? List.of("pinyin") : List.of("pinyin", "initials");
    }

    /**
     * What the one search box was understood as: the start of what a card shows or of a key, or a key in full.
     *
     * @param attributes of the card that may begin with the text; none when keys are looked for in full
     * @param kinds      of keys by which somebody is known beyond the card
     */
    record Word(List<String> attributes, Set<WorkerKey.Kind> kinds, String text, boolean registryNo) {

        static Word startOf(String text, List<String> attributes, WorkerKey.Kind... kinds) {
            return new Word(attributes, Set.of(kinds), text, false);
        }

        static Word exactly(String text, WorkerKey.Kind... kinds) {
            return new Word(List.of(), Set.of(kinds), text, false);
        }

        boolean isPersonal() {
            return kinds.contains(WorkerKey.Kind.ID_NUMBER) || kinds.contains(WorkerKey.Kind.PHONE);
        }

        /** In how many ways a card can answer to it: by each attribute, and last by the keys. */
        int ways() {
            return attributes.size() + 1;
        }

        /** Whether those who answer in this way stand together in a list that is sorted by name. */
        boolean isName(int way) {
            return way < attributes.size() && attributes.get(way).equals("pinyin");
        }

        Word orRegistryNo() {
            return new Word(attributes, kinds, text, true);
        }
    }
}
