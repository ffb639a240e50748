package org.shegong.web.worker.change;

import org.shegong.web.worker.RecordView;
import org.shegong.worker.entry.CorrectionEntry;

/** A record as the form shows it before anything is changed; what is masked stays masked. */
final class CorrectionForms {

    private CorrectionForms() {}

    static CorrectionEntry of(RecordView record) {
        return new CorrectionEntry(
                record.getName(),
                String.join("、", record.getFormerNames()),
                record.getDocuments().isEmpty()
                        ? null
                        : record.getDocuments().get(0).kind(),
                record.getDocuments().isEmpty()
                        ? ""
                        : record.getDocuments().get(0).masked(),
                record.value("SEX"),
                record.value("BIRTH_DATE"),
                record.value("ETHNICITY"),
                record.value("POLITICAL_STATUS"),
                record.since("POLITICAL_STATUS"),
                record.value("HOUSEHOLD_PLACE"),
                record.value("WORK_START"),
                record.value("PRACTICE_START"),
                record.contact("PHONE"),
                record.contact("EMAIL"),
                record.contact("ADDRESS"),
                record.contact("BANK_ACCOUNT"),
                record.value("REMARK"));
    }
}
