package org.shegong.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shegong.shared.ResidentId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;

/** Named people for tests; their area codes were never assigned, so none of them can be real. */
public final class WorkerFixtures {

    public static final LocalDate SINCE_2020 = LocalDate.of(2020, 3, 1);

    private WorkerFixtures() {}

    /** A valid number of the area 321298 for that birth date and sequence; an odd sequence is a man's. */
    public static ResidentId number(LocalDate birth, int sequence) {
        var start = "321298" + birth.toString().replace("-", "") + String.format("%03d", sequence);
        return "0123456789X"
                .chars()
                .mapToObj(check -> start + (char) check)
                .filter(ResidentId::hasValidCheckDigit)
                .map(ResidentId::new)
                .findFirst()
                .orElseThrow();
    }

    /** 林梅, born 1990-06-18, with everything that a record can hold but an employer. */
    public static RegisterWorker lin() {
        return new RegisterWorker(
                List.of(NewName.inUse("林梅"), NewName.former("林小妹")),
                NewDocument.of(number(LocalDate.of(1990, 6, 18), 2)),
                List.of(
                        NewAttribute.always(AttributeKind.ETHNICITY, "01"),
                        new NewAttribute(AttributeKind.POLITICAL_STATUS, "03", LocalDate.of(2006, 5, 4)),
                        NewAttribute.always(AttributeKind.PRACTICE_START, "2015-07")),
                List.of(new NewEducation("21", "403", "南京大学", "社会工作", "2012-06")),
                List.of(
                        new NewContact(ContactKind.PHONE, "13812345678"),
                        new NewContact(ContactKind.EMAIL, "lin.mei@example.org"),
                        new NewContact(ContactKind.ADDRESS, "海陵区城中街道人民路18号3幢502室"),
                        new NewContact(ContactKind.BANK_ACCOUNT, "6222021234567890123")),
                Optional.empty());
    }

    /** 曾伟, born 1985-11-02, a man whose surname is read Zeng. */
    public static RegisterWorker zeng() {
        return person("曾伟", LocalDate.of(1985, 11, 2), 1);
    }

    /** 𠮷野樱, whose surname lies beyond the basic plane. */
    public static RegisterWorker yoshino() {
        return person("𠮷野樱", LocalDate.of(1992, 2, 29), 4);
    }

    /** A person of whom only the name and the number are known. */
    public static RegisterWorker person(String name, LocalDate birth, int sequence) {
        return RegisterWorker.of(name, number(birth, sequence));
    }

    /** Full employment in community building since March 2020. */
    public static NewEmployment at(OrganizationId employer) {
        return at(employer, SINCE_2020);
    }

    public static NewEmployment at(OrganizationId employer, LocalDate from) {
        return new NewEmployment(
                employer,
                from,
                new NewEmployment.Terms("NON_ESTABLISHMENT", "LABOUR_CONTRACT", "社工", List.of("COMMUNITY_BUILDING")));
    }
}
