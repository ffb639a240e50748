package org.shegong.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shegong.shared.ResidentId;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;
import org.shegong.worker.record.BirthAndSex;

/**
 * Everything that is known of a person when the person enters the register. Birth date and sex are read from a number
 * that tells them, whatever the attributes say.
 *
 * @param names      the name in use first
 * @param employment the main employment, if any
 */
public record RegisterWorker(
        List<NewName> names,
        NewDocument document,
        List<NewAttribute> attributes,
        List<NewEducation> education,
        List<NewContact> contacts,
        Optional<NewEmployment> employment) {

    public RegisterWorker {
        names = List.copyOf(names);
        attributes = withBirthAndSex(document, attributes);
        education = List.copyOf(education);
        contacts = List.copyOf(contacts);
    }

    /** A person with a resident identity card, of whom no more is known. */
    public static RegisterWorker of(String name, ResidentId number) {
        return new RegisterWorker(
                List.of(NewName.inUse(name)),
                NewDocument.of(number),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    public RegisterWorker employedBy(NewEmployment employer) {
        return new RegisterWorker(names, document, attributes, education, contacts, Optional.of(employer));
    }

    private static List<NewAttribute> withBirthAndSex(NewDocument document, List<NewAttribute> given) {
        if (!document.tellsBirthAndSex()) {
            return List.copyOf(given);
        }
        var told = new ArrayList<>(BirthAndSex.of(document));
        given.stream()
                .filter(attribute -> !BirthAndSex.isTold(attribute.kind()))
                .forEach(told::add);
        return List.copyOf(told);
    }
}
