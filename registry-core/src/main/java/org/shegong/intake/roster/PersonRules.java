package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.shegong.intake.check.RowUnderCheck;
import org.shegong.shared.ResidentId;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.Emails;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.Phones;
import org.shegong.shared.input.ResidentIds;

/** What the fields of one person say of each other. */
final class PersonRules {

    /** The first national examination of social workers was held in this month. */
    private static final LocalDate FIRST_EXAM = LocalDate.of(2008, 6, 1);

    private PersonRules() {}

    static void judgeIdentity(RowUnderCheck row) {
        row.require("name");
        if (row.isEmpty("registryNo")) {
            judgeMask(row, "idNumber", ResidentIds.CHECK_DIGIT);
            judgeMask(row, "phone", Phones.INVALID);
            judgeMask(row, "email", Emails.INVALID);
            requireNumber(row);
        }
        var id = row.value("idNumber").map(ResidentId::new);
        var differs = id.flatMap(number -> date(row, "birthDate").map(date -> !date.agreesWith(number.birthDate())));
        if (differs.orElse(false)) {
            row.warn("birthDate", "BIRTH_DATE_MISMATCH");
        }
        var sex = id.map(number -> number.isMale() ? "1" : "2");
        if (sex.isPresent()
                && row.value("gender").filter(typed -> !typed.equals(sex.get())).isPresent()) {
            row.warn("gender", "GENDER_MISMATCH");
        }
    }

    /** Only who is named by the registry number may be masked. */
    private static void judgeMask(RowUnderCheck row, String field, String code) {
        if (RosterFields.isMask(row.typed(field))) {
            row.reject(field, code);
        }
    }

    private static void requireNumber(RowUnderCheck row) {
        if (!RosterFields.isMask(row.typed("idNumber"))) {
            row.require("idNumber");
        }
    }

    static void judgeCertificate(RowUnderCheck row) {
        if (row.isEmpty("certificateLevel") && !(row.isEmpty("certificateNo") && row.isEmpty("approvalDate"))) {
            row.reject("certificateLevel", "REQUIRED");
        }
        if (!row.isEmpty("certificateLevel") && row.isEmpty("certificateNo")) {
            row.warn("certificateNo", "CERTIFICATE_NO_MISSING");
        }
        var approved = date(row, "approvalDate").map(PartialDate::date);
        if (approved.filter(day -> day.isBefore(FIRST_EXAM)).isPresent()) {
            row.warn("approvalDate", "BEFORE_FIRST_EXAM");
        }
        var end = date(row, "registrationValidTo").map(PartialDate::date);
        if (approved.isPresent()
                && end.filter(day -> day.isBefore(approved.get())).isPresent()) {
            row.reject("registrationValidTo", "DATE_ORDER");
        }
    }

    private static Optional<PartialDate> date(RowUnderCheck row, String field) {
        return row.value(field).flatMap(text -> Dates.read(text, true).found());
    }
}
