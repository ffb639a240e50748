package org.shegong.worker;

import java.util.List;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;

/**
 * What shall be put right about a person. Everything that is not named stays as it is.
 *
 * @param names      in place of the name in use, or in place of the former names, whichever the list holds
 * @param documents  in place of the documents of the same kind
 * @param attributes each in place of what was recorded of its kind from its day, or of the latest where it tells none;
 *                   an empty value only takes that back
 * @param contacts   each in place of what was recorded of its kind; a mask that was sent back changes nothing
 */
public record WorkerCorrection(
        List<NewName> names, List<NewDocument> documents, List<NewAttribute> attributes, List<NewContact> contacts) {

    public WorkerCorrection {
        names = List.copyOf(names);
        documents = List.copyOf(documents);
        attributes = List.copyOf(attributes);
        contacts = List.copyOf(contacts);
    }

    public static WorkerCorrection ofName(String name) {
        return new WorkerCorrection(List.of(NewName.inUse(name)), List.of(), List.of(), List.of());
    }

    public static WorkerCorrection of(NewContact contact) {
        return new WorkerCorrection(List.of(), List.of(), List.of(), List.of(contact));
    }

    public static WorkerCorrection of(NewAttribute attribute) {
        return new WorkerCorrection(List.of(), List.of(), List.of(attribute), List.of());
    }
}
