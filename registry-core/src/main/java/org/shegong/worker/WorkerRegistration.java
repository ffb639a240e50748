package org.shegong.worker;

import org.shegong.audit.AuditEvent;
import org.shegong.operation.DatabaseFailure;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.EmployerPlaces;
import org.shegong.worker.record.OpenRecord;
import org.shegong.worker.record.WorkerRecords;
import org.shegong.worker.store.FactStores;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people into the register, each once. */
@Service
@Transactional
public class WorkerRegistration {

    private final WorkerRecords records;
    private final WorkerChange changes;
    private final EmployerPlaces employers;
    private final FactStores facts;

    WorkerRegistration(WorkerRecords records, WorkerChange changes, EmployerPlaces employers, FactStores facts) {
        this.records = records;
        this.changes = changes;
        this.employers = employers;
        this.facts = facts;
    }

    /**
     * @throws WorkerAlreadyRegistered if the document belongs to somebody, also if another registration of the same
     *     person is faster by a moment
     */
    public WorkerId register(Scope scope, RegisterWorker command) {
        requirePlace(scope, command);
        if (facts.identities().holderOf(command.document()).isPresent()) {
            throw new WorkerAlreadyRegistered(command.document().masked());
        }
        var record = records.enter();
        addFacts(record, command);
        refuseDuplicate(command);
        var event = AuditEvent.done("worker-registered", "worker", record.id())
                .with("after.document", command.document())
                .with("after.registryNo", record.registryNo());
        changes.entered(record, event);
        return record.id();
    }

    private void requirePlace(Scope scope, RegisterWorker command) {
        if (command.employment().isPresent()) {
            employers.require(scope, command.employment().get().employer());
        } else if (!scope.isEverything()) {
            throw new EmployerNeeded();
        }
    }

    private void addFacts(OpenRecord record, RegisterWorker command) {
        var worker = record.id();
        var at = record.at();
        facts.identities().add(worker, command.document(), at);
        command.names().forEach(name -> facts.identities().add(worker, name, at));
        command.attributes().forEach(attribute -> facts.attributes().add(worker, attribute, at));
        command.education().forEach(study -> facts.educations().add(worker, study, at));
        command.contacts().forEach(contact -> facts.contacts().replace(worker, contact, at));
        command.employment().ifPresent(employment -> facts.employments().begin(worker, employment, at));
    }

    private void refuseDuplicate(RegisterWorker command) {
        try {
            records.flush();
        } catch (DataIntegrityViolationException race) {
            if (DatabaseFailure.of(race) == DatabaseFailure.DUPLICATE) {
                throw new WorkerAlreadyRegistered(command.document().masked());
            }
            throw race;
        }
    }
}
