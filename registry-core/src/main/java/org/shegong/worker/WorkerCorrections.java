package org.shegong.worker;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.audit.AuditEvent;
import org.shegong.shared.Scope;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.finder.TakenDocuments;
import org.shegong.worker.finder.WorkerAlreadyRegistered;
import org.shegong.worker.identity.DocumentView;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;
import org.shegong.worker.record.BirthAndSex;
import org.shegong.worker.record.OpenRecord;
import org.shegong.worker.record.RecordFacts;
import org.shegong.worker.record.RecordValues;
import org.shegong.worker.record.WorkerRecords;
import org.shegong.worker.store.FactStores;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts right what the register knows of a person. A correction takes a row back and adds one, so that what was known
 * before stays known as such. Each returns the new version of the record.
 */
@Service
@Transactional
public class WorkerCorrections {

    private final WorkerChange changes;
    private final WorkerRecords records;
    private final FactStores facts;
    private final TakenDocuments taken;

    WorkerCorrections(WorkerChange changes, WorkerRecords records, FactStores facts, TakenDocuments taken) {
        this.changes = changes;
        this.records = records;
        this.facts = facts;
        this.taken = taken;
    }

    /**
     * Corrects what is named; when everything is as it was already, the version stays.
     *
     * @throws WorkerAlreadyRegistered if a corrected document belongs to somebody else
     */
    public long correct(Scope scope, AsRead read, WorkerCorrection correction) {
        var record = changes.open(scope, read);
        var before = records.facts(record.id());
        correctNames(record, correction.names());
        correction.documents().forEach(document -> correctDocument(scope, record, document));
        attributes(record, correction).forEach(value -> facts.attributes().correct(record.id(), value, record.at()));
        correction.contacts().forEach(contact -> facts.contacts().replace(record.id(), contact, record.at()));
        var after = records.facts(record.id(), record.at());
        return before.equals(after) ? record.version() : changes.close(record, corrected(record, before, after));
    }

    public long addEducation(Scope scope, AsRead read, NewEducation study) {
        var record = changes.open(scope, read);
        facts.educations().add(record.id(), study, record.at());
        return changes.close(record, told("education-added", record, study));
    }

    public long correctEducation(Scope scope, AsRead read, UUID education, NewEducation study) {
        var record = changes.open(scope, read);
        facts.educations().retract(record.id(), education, record.at());
        facts.educations().add(record.id(), study, record.at());
        return changes.close(record, told("education-corrected", record, study));
    }

    /** Takes back a course of study that was entered by mistake. */
    public long retractEducation(Scope scope, AsRead read, UUID education) {
        var record = changes.open(scope, read);
        facts.educations().retract(record.id(), education, record.at());
        return changes.close(
                record,
                AuditEvent.done("education-retracted", "worker", record.id()).with("before.education", education));
    }

    private void correctNames(OpenRecord record, List<NewName> names) {
        names.stream().collect(Collectors.partitioningBy(NewName::former)).values().stream()
                .filter(told -> !told.isEmpty())
                .forEach(told -> facts.identities().correct(record.id(), told, record.at()));
    }

    private void correctDocument(Scope scope, OpenRecord record, NewDocument document) {
        taken.admit(scope);
        var holder = facts.identities().holderOf(document);
        if (holder.isPresent() && !holder.get().equals(record.id())) {
            throw taken.refusal(scope, document);
        } else if (holder.isEmpty()) {
            facts.identities().replace(record.id(), document, record.at());
        }
    }

    /** Birth date and sex follow from a document that tells them, whatever is said beside it. */
    private List<NewAttribute> attributes(OpenRecord record, WorkerCorrection correction) {
        var documents = facts.identities().documentsOf(records.known(record.id(), record.at()));
        boolean locked = documents.stream().anyMatch(DocumentView::tellsBirthAndSex);
        var told = correction.documents().stream()
                .filter(NewDocument::tellsBirthAndSex)
                .flatMap(document -> BirthAndSex.of(document).stream());
        return Stream.concat(
                        told,
                        correction.attributes().stream().filter(value -> !locked || !BirthAndSex.isTold(value.kind())))
                .toList();
    }

    /** Two numbers of one mask are told alike, and still are a correction. */
    private static AuditEvent corrected(OpenRecord record, RecordFacts before, RecordFacts after) {
        return RecordValues.told("worker-corrected", record.id(), RecordValues.of(before), RecordValues.of(after));
    }

    private static AuditEvent told(String action, OpenRecord record, NewEducation study) {
        return AuditEvent.done(action, "worker", record.id())
                .with("after.level", Objects.requireNonNullElse(study.level(), ""));
    }
}
