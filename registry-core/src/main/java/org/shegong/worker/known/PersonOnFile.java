package org.shegong.worker.known;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.contact.ContactKey;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.identity.Identities.FoundBy;

/**
 * What the register knows of a person, as far as a file can say it differently.
 *
 * @param read       what a change of the person must name
 * @param attributes of each kind what holds today
 * @param studies    the highest first
 * @param main       the main employment of today
 * @param contacts   the latest of each kind first
 */
public record PersonOnFile(
        AsRead read,
        String name,
        List<FoundBy> documents,
        Map<AttributeKind, String> attributes,
        List<EducationView> studies,
        Optional<EmploymentView> main,
        List<ContactKey> contacts) {

    public PersonOnFile {
        documents = List.copyOf(documents);
        attributes = Map.copyOf(attributes);
        studies = List.copyOf(studies);
        contacts = List.copyOf(contacts);
    }

    public WorkerId worker() {
        return read.worker();
    }

    public Optional<String> attribute(AttributeKind kind) {
        return Optional.ofNullable(attributes.get(kind));
    }

    /** The latest of that kind. */
    public Optional<ContactKey> contact(ContactKind kind) {
        return contacts.stream().filter(known -> known.kind() == kind).findFirst();
    }
}
