package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.ResidentId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.RegisterWorker;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;

/** The checked values of one line, in the words of the register. */
record RosterRow(Map<String, String> values) {

    Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    ResidentId number() {
        return new ResidentId(values.getOrDefault("idNumber", ""));
    }

    RegisterWorker worker(NewEmployment.Terms terms, LocalDate since) {
        return new RegisterWorker(
                List.of(NewName.inUse(values.getOrDefault("name", ""))),
                NewDocument.of(number()),
                attributes(),
                education(),
                contacts(),
                employer().map(employer -> new NewEmployment(employer, since, terms)));
    }

    List<String> serviceFields() {
        return value("serviceFields").map(codes -> List.of(codes.split(","))).orElse(List.of());
    }

    @Nullable String orNull(String field) {
        return values.get(field);
    }

    private Optional<OrganizationId> employer() {
        return value(EmployerRule.EMPLOYER).map(UUID::fromString).map(OrganizationId::new);
    }

    private List<NewAttribute> attributes() {
        var attributes = new ArrayList<NewAttribute>();
        Map.of(
                        "ethnicity", AttributeKind.ETHNICITY,
                        "politicalStatus", AttributeKind.POLITICAL_STATUS,
                        "workStart", AttributeKind.WORK_START,
                        "practiceStart", AttributeKind.PRACTICE_START,
                        "remark", AttributeKind.REMARK)
                .forEach((field, kind) ->
                        value(field).ifPresent(value -> attributes.add(NewAttribute.always(kind, value))));
        return attributes;
    }

    private List<NewEducation> education() {
        var study = new NewEducation(orNull("education"), orNull("degree"), orNull("school"), orNull("major"), null);
        var says = study.level() != null || study.degree() != null || study.school() != null || study.major() != null;
        return says ? List.of(study) : List.of();
    }

    private List<NewContact> contacts() {
        var contacts = new ArrayList<NewContact>();
        value("phone").ifPresent(phone -> contacts.add(new NewContact(ContactKind.PHONE, phone)));
        value("email").ifPresent(email -> contacts.add(new NewContact(ContactKind.EMAIL, email)));
        return contacts;
    }
}
