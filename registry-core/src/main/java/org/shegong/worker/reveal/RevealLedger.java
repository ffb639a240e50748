package org.shegong.worker.reveal;

import java.util.UUID;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.Acting;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record who is about to see a value and why, and counts it against the limits of the account. */
@Component
class RevealLedger {

    private static final UUID NOBODY = new UUID(0, 0);

    private final WorkerDirectory directory;
    private final RevealCounter counter;
    private final CodeLists codes;
    private final AuditTrail audit;

    RevealLedger(WorkerDirectory directory, RevealCounter counter, CodeLists codes, AuditTrail audit) {
        this.directory = directory;
        this.counter = counter;
        this.codes = codes;
        this.audit = audit;
    }

    @Transactional
    void putOnRecord(Scope scope, WorkerId worker, RevealField field, String purpose) {
        directory.get(scope, worker);
        if (codes.find(CodeList.REVEAL_PURPOSE, purpose).isEmpty()) {
            throw new PurposeUnknown();
        }
        var account = Acting.current().account();
        counter.count(account == null ? NOBODY : account);
        audit.record(AuditEvent.done("personal-data-revealed", "worker", worker)
                .with("field", field)
                .because(purpose));
    }
}
