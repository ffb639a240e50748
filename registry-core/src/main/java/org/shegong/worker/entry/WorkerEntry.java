package org.shegong.worker.entry;

import org.jspecify.annotations.Nullable;

/**
 * A person as typed into the form or sent by a program: texts by field, none of them judged yet. Codes may be given as
 * code, name or synonym.
 *
 * @param formerName    former names, separated by 、 or a comma
 * @param documentKind  a resident identity card unless told
 * @param organisation  the employer by its id, or by a name it has or had
 * @param employedFrom  since when, today unless told
 * @param contractKind  a form of employment as rosters call it, or a contract kind beside an establishment kind
 * @param serviceFields separated by 、 or a comma or a slash
 * @param certificateLevel of the certificate that was shown, which certification judges with its number and approval
 */
public record WorkerEntry(
        @Nullable String name,
        @Nullable String formerName,
        @Nullable String documentKind,
        @Nullable String idNumber,
        @Nullable String gender,
        @Nullable String birthDate,
        @Nullable String ethnicity,
        @Nullable String politicalStatus,
        @Nullable String householdPlace,
        @Nullable String education,
        @Nullable String degree,
        @Nullable String school,
        @Nullable String major,
        @Nullable String organisation,
        @Nullable String creditCode,
        @Nullable String employedFrom,
        @Nullable String post,
        @Nullable String establishmentKind,
        @Nullable String contractKind,
        @Nullable String serviceFields,
        @Nullable String workStart,
        @Nullable String practiceStart,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String bankAccount,
        @Nullable String remark,
        @Nullable String certificateLevel,
        @Nullable String certificateNo,
        @Nullable String approvalDate) {

    EmploymentEntry employment() {
        return new EmploymentEntry(
                organisation, creditCode, employedFrom, post, establishmentKind, contractKind, serviceFields);
    }

    StudyEntry study() {
        return new StudyEntry(education, degree, school, major, null);
    }

    CorrectionEntry person() {
        return new CorrectionEntry(
                name,
                formerName,
                documentKind,
                idNumber,
                gender,
                birthDate,
                ethnicity,
                politicalStatus,
                null,
                householdPlace,
                workStart,
                practiceStart,
                phone,
                email,
                address,
                bankAccount,
                remark);
    }
}
