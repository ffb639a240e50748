package org.shegong.worker.merge;

import java.util.List;
import java.util.UUID;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.MergeUndone;
import org.shegong.worker.WorkerChanged;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkersMerged;
import org.shegong.worker.record.MergedRecords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two records of one person. The merged record leaves all lists, and what is known of it is shown with the
 * survivor, whose own facts go first; its document keeps leading to the person.
 */
@Service
@Transactional
public class WorkerMerging {

    private final WorkerDirectory directory;
    private final MergedRecords records;
    private final WorkerMergeRepository merges;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    WorkerMerging(
            WorkerDirectory directory,
            MergedRecords records,
            WorkerMergeRepository merges,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.records = records;
        this.merges = merges;
        this.audit = audit;
        this.events = events;
    }

    /** Both records must lie inside the scope and be as they were read. */
    public UUID merge(Scope scope, AsRead survivor, AsRead merged, String reason) {
        directory.rows(scope, List.of(survivor.worker(), merged.worker()));
        if (survivor.worker().equals(merged.worker()) || records.hasMerged(merged.worker())) {
            throw new MergeImpossible();
        }
        var at = records.merge(
                new MergedRecords.AsKept(survivor.worker(), survivor.version()),
                new MergedRecords.AsKept(merged.worker(), merged.version()));
        var merge = merges.save(new WorkerMerge(survivor.worker(), merged.worker(), reason, at));
        tell("workers-merged", merge.toView());
        events.publishEvent(new WorkersMerged(survivor.worker(), merged.worker()));
        events.publishEvent(new WorkerChanged(survivor.worker()));
        return merge.toView().id();
    }

    /** Makes two people of the two records again, each as it was but for what has been changed since. */
    public void undo(Scope scope, UUID id) {
        var merge = merges.findById(id).orElseThrow(MergeNotFound::new);
        directory.rows(scope, List.of(merge.survivor()));
        merge.undo(records.split(merge.survivor(), merge.merged()));
        merges.save(merge);
        tell("merge-undone", merge.toView());
        events.publishEvent(new MergeUndone(merge.survivor(), merge.merged()));
        events.publishEvent(new WorkerChanged(merge.survivor()));
        events.publishEvent(new WorkerChanged(merge.merged()));
    }

    /** The merges into a person's record, undone ones too. */
    @Transactional(readOnly = true)
    public List<MergeView> log(Scope scope, WorkerId survivor) {
        directory.rows(scope, List.of(survivor));
        return merges.findBySurvivorIdOrderById(survivor.value()).stream()
                .map(WorkerMerge::toView)
                .toList();
    }

    private void tell(String action, MergeView merge) {
        audit.record(AuditEvent.done(action, "worker", merge.survivor())
                .with("merged", merge.merged())
                .because(merge.reason()));
    }
}
