package org.shegong.worker;

import java.util.List;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.shegong.worker.record.OpenRecord;
import org.shegong.worker.record.WorkerRecords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The frame of every change: inside the scope and as it was read, then stored, audited and told. */
@Component
class WorkerChange {

    private final WorkerRecords records;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    WorkerChange(WorkerRecords records, AuditTrail audit, ApplicationEventPublisher events) {
        this.records = records;
        this.audit = audit;
        this.events = events;
    }

    OpenRecord open(Scope scope, AsRead read) {
        return records.open(scope, read.worker())
                .orElseThrow(WorkerNotFound::new)
                .asReadAt(read.version());
    }

    /** Returns the version that the record has from now on. */
    long close(OpenRecord record, AuditEvent event) {
        long version = records.store(record, event.action());
        audit.record(event);
        events.publishEvent(new WorkerChanged(record.id()));
        return version;
    }

    void entered(List<OpenRecord> entered, List<AuditEvent> told) {
        records.storeEntered(entered, "worker-registered");
        audit.recordAll(told);
        entered.forEach(record -> events.publishEvent(new WorkerRegistered(record.id())));
    }
}
