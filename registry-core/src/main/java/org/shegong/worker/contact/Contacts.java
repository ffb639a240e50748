package org.shegong.worker.contact;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.KnownAs;
import org.springframework.stereotype.Component;

/** Keeps what is needed to reach and pay people; nothing here is stored readable. */
@Component
public class Contacts {

    private final ContactRepository contacts;
    private final PersonalData personal;

    Contacts(ContactRepository contacts, PersonalData personal) {
        this.contacts = contacts;
        this.personal = personal;
    }

    /**
     * Puts the value in the place of what was recorded of its kind. The mask sent back, and the value that is stored
     * already, change nothing; an empty one only takes back.
     *
     * @return whether anything changed
     */
    public boolean replace(WorkerId worker, NewContact contact, Instant now) {
        var living = living(worker, contact.kind());
        var index = index(contact);
        if (living.stream()
                .anyMatch(
                        row -> row.getMasked().equals(contact.value()) || Arrays.equals(row.getValueIndex(), index))) {
            return false;
        }
        living.forEach(row -> row.retract(now));
        if (!contact.value().isEmpty()) {
            add(worker, contact, now);
        }
        return !living.isEmpty() || !contact.value().isEmpty();
    }

    /** Adds what is known of somebody who has just been entered. */
    public void add(WorkerId worker, NewContact contact, Instant now) {
        var row = new Contact(worker, contact, index(contact), now);
        contacts.save(Entered.noted(row.sealed(personal.seal(worker.value(), cell(row), contact.value()))));
    }

    public List<ContactView> of(KnownAs known) {
        return rows(known).stream().map(ContactView::of).toList();
    }

    /** The blind indexes of all phone numbers in hexadecimal, for the search keys of the card. */
    public Map<KnownAs, List<String>> phoneIndexesOf(Collection<KnownAs> asked) {
        return KnownAs.each(
                Contact.class,
                asked,
                contacts::findByWorkerIdInOrderById,
                (known, rows) -> rows.stream()
                        .filter(row -> row.getKind() == ContactKind.PHONE)
                        .map(row -> HexFormat.of().formatHex(row.getValueIndex()))
                        .toList());
    }

    /** The contacts of many people with the keys by which they are found; of each kind the latest first. */
    public Map<KnownAs, List<ContactKey>> keysOf(Collection<KnownAs> asked) {
        return KnownAs.each(
                Contact.class,
                asked,
                contacts::findByWorkerIdInOrderById,
                (known, rows) -> rows.stream()
                        .sorted(Comparator.comparing((Contact row) -> known.isOwn(row))
                                .thenComparing(Contact::getRecordedAt)
                                .reversed())
                        .map(row -> new ContactKey(
                                row.getKind(), row.getMasked(), HexFormat.of().formatHex(row.getValueIndex())))
                        .toList());
    }

    public String searchKey(NewContact contact) {
        return HexFormat.of().formatHex(index(contact));
    }

    /** The latest value of that kind, in full. */
    public Optional<String> reveal(KnownAs known, ContactKind kind) {
        return rows(known).stream()
                .filter(row -> row.getKind() == kind)
                .findFirst()
                .map(row -> personal.open(row.getWorkerId(), cell(row), row.getValueCipher()));
    }

    private List<Contact> rows(KnownAs known) {
        return known.select(contacts.findByWorkerIdInOrderById(known.workers())).stream()
                .sorted(Comparator.comparing((Contact row) -> known.isOwn(row)).reversed())
                .toList();
    }

    private List<Contact> living(WorkerId worker, ContactKind kind) {
        return contacts.findByWorkerIdInOrderById(List.of(worker.value())).stream()
                .filter(row -> row.getKind() == kind && !row.isRetracted())
                .toList();
    }

    private byte[] index(NewContact contact) {
        return personal.index("worker." + contact.kind().name().toLowerCase(Locale.ROOT), contact.value());
    }

    private static FieldRef cell(Contact row) {
        return new FieldRef("contact", "value_cipher", row.getId());
    }
}
