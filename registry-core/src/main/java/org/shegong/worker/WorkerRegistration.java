package org.shegong.worker;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.shegong.audit.AuditEvent;
import org.shegong.operation.DatabaseFailure;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people into the register, each once. */
@Service
@Transactional
public class WorkerRegistration {

    private final SocialWorkerRepository workers;
    private final WorkerRecords records;
    private final RegistryNumbers numbers;
    private final EmployersInScope employers;
    private final FactStores facts;
    private final Clock clock;

    WorkerRegistration(
            SocialWorkerRepository workers,
            WorkerRecords records,
            RegistryNumbers numbers,
            EmployersInScope employers,
            FactStores facts,
            Clock clock) {
        this.workers = workers;
        this.records = records;
        this.numbers = numbers;
        this.employers = employers;
        this.facts = facts;
        this.clock = clock;
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
        var now = records.now();
        var worker = new SocialWorker(WorkerId.next(), numbers.next(LocalDate.now(clock)), now);
        workers.save(worker);
        record(worker.getId(), command, now);
        refuseDuplicate(command);
        var event = AuditEvent.done("worker-registered", "worker", worker.getId())
                .with("after.document", command.document())
                .with("after.registryNo", worker.getRegistryNo());
        records.close(worker, event, now);
        return worker.getId();
    }

    private void requirePlace(Scope scope, RegisterWorker command) {
        if (command.employment().isPresent()) {
            employers.require(scope, command.employment().get().employer());
        } else if (!scope.isEverything()) {
            throw new EmployerNeeded();
        }
    }

    private void record(WorkerId worker, RegisterWorker command, Instant now) {
        facts.identities().add(worker, command.document(), now);
        command.names().forEach(name -> facts.identities().add(worker, name, now));
        command.attributes().forEach(attribute -> facts.attributes().add(worker, attribute, now));
        command.education().forEach(study -> facts.educations().add(worker, study, now));
        command.contacts().forEach(contact -> facts.contacts().replace(worker, contact, now));
        command.employment().ifPresent(employment -> facts.employments().begin(worker, employment, now));
    }

    private void refuseDuplicate(RegisterWorker command) {
        try {
            workers.flush();
        } catch (DataIntegrityViolationException race) {
            if (DatabaseFailure.of(race) == DatabaseFailure.DUPLICATE) {
                throw new WorkerAlreadyRegistered(command.document().masked());
            }
            throw race;
        }
    }
}
