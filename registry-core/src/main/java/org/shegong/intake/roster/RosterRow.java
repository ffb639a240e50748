package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.NewCertificate;
import org.shegong.certification.NewRegistration;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.intake.kind.Change;
import org.shegong.shared.ResidentId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.PartialDate;
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

    private static final String KEPT_NUMBER = "登记证号 ";

    Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Whether the person is in the register already. */
    boolean isChange() {
        return values.containsKey(Change.OBJECT);
    }

    /** The identity number in full; a line that came back from the register may hold its mask only. */
    Optional<NewDocument> document() {
        return value("idNumber").map(ResidentId::new).map(NewDocument::of);
    }

    Optional<String> registryNo() {
        return value("registryNo");
    }

    ResidentId number() {
        return new ResidentId(values.getOrDefault("idNumber", ""));
    }

    RegisterWorker worker(NewEmployment.Terms terms, LocalDate since) {
        return new RegisterWorker(
                List.of(NewName.inUse(values.getOrDefault("name", ""))),
                NewDocument.of(number()),
                attributes(),
                study().stream().toList(),
                contacts(),
                employer().map(employer -> new NewEmployment(employer, since, terms)));
    }

    Optional<NewCertificate> certificate() {
        return value("certificateLevel")
                .map(CertificateLevel::valueOf)
                .map(level -> NewCertificate.of(
                        level,
                        orNull("certificateNo"),
                        day("approvalDate").map(PartialDate::day).orElse(null)));
    }

    Optional<String> certificateNo() {
        return value("certificateLevel").flatMap(level -> value("certificateNo"));
    }

    /** A registration that ends on no known day is no period. */
    Optional<NewRegistration> registration() {
        return day("registrationValidTo").map(lastDay -> NewRegistration.takenOver(orNull("registrationNo"), lastDay));
    }

    List<String> serviceFields() {
        return value("serviceFields")
                .map(codes -> List.of(codes.split(",", -1)))
                .orElse(List.of());
    }

    @Nullable String orNull(String field) {
        return values.get(field);
    }

    private Optional<LocalDate> day(String field) {
        return value(field).map(LocalDate::parse);
    }

    Optional<OrganizationId> employer() {
        return value(EmployerRule.EMPLOYER).map(UUID::fromString).map(OrganizationId::new);
    }

    private List<NewAttribute> attributes() {
        var attributes = new ArrayList<NewAttribute>();
        Map.of(
                        "ethnicity", AttributeKind.ETHNICITY,
                        "politicalStatus", AttributeKind.POLITICAL_STATUS,
                        "workStart", AttributeKind.WORK_START,
                        "practiceStart", AttributeKind.PRACTICE_START)
                .forEach((field, kind) ->
                        value(field).ifPresent(value -> attributes.add(NewAttribute.always(kind, value))));
        remark().ifPresent(text -> attributes.add(NewAttribute.always(AttributeKind.REMARK, text)));
        return attributes;
    }

    private Optional<String> remark() {
        var texts =
                Stream.concat(value("remark").stream(), keptNumber().stream()).toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
    }

    /** The number of a registration that is no period, for nobody tells its last day, is kept with the remark. */
    Optional<String> keptNumber() {
        return value("registrationNo")
                .filter(told -> value("registrationValidTo").isEmpty())
                .map(KEPT_NUMBER::concat);
    }

    static boolean isKeptNumber(String line) {
        return line.startsWith(KEPT_NUMBER);
    }

    /** What the line tells of the highest course of study. */
    Optional<NewEducation> study() {
        var study = new NewEducation(orNull("education"), orNull("degree"), orNull("school"), orNull("major"), null);
        return Optional.of(study).filter(told -> !told.equals(NewEducation.NOTHING));
    }

    private List<NewContact> contacts() {
        var contacts = new ArrayList<NewContact>();
        value("phone").ifPresent(phone -> contacts.add(new NewContact(ContactKind.PHONE, phone)));
        value("email").ifPresent(email -> contacts.add(new NewContact(ContactKind.EMAIL, email)));
        return contacts;
    }
}
