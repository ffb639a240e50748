package org.shegong.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.shegong.audit.AuditEvent;
import org.shegong.operation.DatabaseFailure;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.employer.EmployerPlaces;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.finder.TakenDocuments;
import org.shegong.worker.finder.TooManyNumbersTried;
import org.shegong.worker.finder.WorkerAlreadyRegistered;
import org.shegong.worker.record.OpenRecord;
import org.shegong.worker.record.WorkerRecords;
import org.shegong.worker.store.FactStores;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people into the register, each once: one from a form, or many at once by the same rules. */
@Service
@Transactional
public class WorkerRegistration {

    private final WorkerRecords records;
    private final WorkerChange changes;
    private final EmployerPlaces places;
    private final FactStores facts;
    private final TakenDocuments documents;

    WorkerRegistration(
            WorkerRecords records,
            WorkerChange changes,
            EmployerPlaces places,
            FactStores facts,
            TakenDocuments documents) {
        this.records = records;
        this.changes = changes;
        this.places = places;
        this.facts = facts;
        this.documents = documents;
    }

    /**
     * @throws TooManyNumbersTried if the asker has met too many people elsewhere
     * @throws WorkerAlreadyRegistered if the document belongs to somebody, also if another registration of the same
     *     person is faster by a moment
     */
    public WorkerId register(Scope scope, RegisterWorker command) {
        documents.admit(scope);
        return registerAll(scope, List.of(command)).get(0);
    }

    /** Lets people be entered and more be recorded of them at once, of which nothing has to be read back. */
    public void together(Runnable work) {
        records.together(work);
    }

    /** Enters some hundreds of people together, in their order; all of them or, if one is refused, none. */
    public List<WorkerId> registerAll(Scope scope, List<RegisterWorker> commands) {
        judged(scope, commands).stream().flatMap(Optional::stream).findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        places.hold(commands.stream()
                .flatMap(command -> command.employment().stream())
                .map(NewEmployment::employer)
                .toList());
        var entered = records.enter(commands.size());
        facts.identities().prepare(entered.stream().map(OpenRecord::id).toList());
        var events = new ArrayList<AuditEvent>();
        for (int person = 0; person < entered.size(); person++) {
            addFacts(entered.get(person), commands.get(person));
            events.add(event(entered.get(person), commands.get(person)));
        }
        refuseDuplicate(commands);
        changes.entered(entered, events);
        return entered.stream().map(OpenRecord::id).toList();
    }

    /**
     * What stands against entering each of these people, in their order; a person told twice is refused once. Whoever is
     * found to be registered outside the scope counts as a number tried.
     *
     * @throws TooManyNumbersTried if the asker has met too many of them
     */
    public List<Optional<DomainError>> objections(Scope scope, List<RegisterWorker> commands) {
        documents.admit(scope);
        var objections = judged(scope, commands);
        objections.forEach(objection -> documents.met(scope, objection));
        return objections;
    }

    private List<Optional<DomainError>> judged(Scope scope, List<RegisterWorker> commands) {
        var asked = commands.stream().map(RegisterWorker::document).toList();
        var held = facts.identities().held(asked);
        var told = new HashSet<String>();
        var employments = commands.stream()
                .flatMap(command -> command.employment().stream())
                .toList();
        var refused = places.refusals(
                scope, employments.stream().map(NewEmployment::employer).toList());
        var tooLate = facts.employments().refusals(employments);
        var objections = new ArrayList<Optional<DomainError>>();
        for (var command : commands) {
            var employer = command.employment().map(NewEmployment::employer);
            if (employer.isEmpty() && !scope.isEverything()) {
                objections.add(Optional.of(new EmployerNeeded()));
            } else if (employer.filter(refused::containsKey).isPresent()) {
                objections.add(employer.map(refused::get));
            } else if (command.employment().filter(tooLate::containsKey).isPresent()) {
                objections.add(command.employment().map(tooLate::get));
            } else {
                var isNew = !held.contains(command.document())
                        && told.add(facts.identities().searchKey(command.document()));
                objections.add(isNew ? Optional.empty() : Optional.of(documents.refusal(scope, command.document())));
            }
        }
        return objections;
    }

    private static AuditEvent event(OpenRecord record, RegisterWorker command) {
        return AuditEvent.done("worker-registered", "worker", record.id())
                .with("after.document", command.document())
                .with("after.registryNo", record.registryNo());
    }

    private void addFacts(OpenRecord record, RegisterWorker command) {
        var worker = record.id();
        var at = record.at();
        facts.identities().add(worker, command.document(), at);
        command.names().forEach(name -> facts.identities().add(worker, name, at));
        command.attributes().forEach(attribute -> facts.attributes().add(worker, attribute, at));
        command.education().forEach(study -> facts.educations().add(worker, study, at));
        command.contacts().stream()
                .filter(contact -> !contact.value().isEmpty())
                .forEach(contact -> facts.contacts().add(worker, contact, at));
        command.employment().ifPresent(employment -> facts.employments().addFirst(worker, employment, at));
    }

    private void refuseDuplicate(List<RegisterWorker> commands) {
        try {
            records.flush();
        } catch (DataIntegrityViolationException race) {
            if (DatabaseFailure.of(race) == DatabaseFailure.DUPLICATE && commands.size() == 1) {
                throw documents.raced(commands.get(0).document());
            }
            throw race;
        }
    }
}
