package org.shegong.web.worker.merge;

import org.shegong.certification.CertificationView;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.worker.RecordView;
import org.shegong.worker.AsRead;

/** One of two records that may be of one person. */
public record MergeSide(RecordView record, CertificationView proofs) {

    public String getId() {
        return record.getCard().id().toString();
    }

    /** How many facts would be shown with the other record. */
    public int getFacts() {
        return record.getEmployments().size()
                + record.getEducation().size()
                + proofs.certificates().size()
                + proofs.registrations().size();
    }

    AsRead asRead(long version) {
        return new AsRead(new WorkerId(record.getCard().id()), version);
    }
}
