package org.shegong.worker.difference;

import java.util.List;
import java.util.TreeSet;
import org.shegong.shared.Scope;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.record.RecordValues;
import org.shegong.worker.record.WorkerRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever lost a race what the winner has changed. */
@Service
@Transactional(readOnly = true)
public class WorkerDifferences {

    private final WorkerDirectory directory;
    private final WorkerRecords records;

    WorkerDifferences(WorkerDirectory directory, WorkerRecords records) {
        this.directory = directory;
        this.records = records;
    }

    /** Every value that differs between the version that was read and the one that is stored; nothing for an unknown version. */
    public List<FieldDifference> since(Scope scope, AsRead read) {
        var stored = RecordValues.of(directory.get(scope, read.worker()).facts());
        var readAt = records.writtenAt(read.worker(), read.version());
        if (readAt.isEmpty()) {
            return List.of();
        }
        var asRead = RecordValues.of(records.facts(read.worker(), readAt.get()));
        var fields = new TreeSet<>(asRead.keySet());
        fields.addAll(stored.keySet());
        return fields.stream()
                .map(field ->
                        new FieldDifference(field, asRead.getOrDefault(field, ""), stored.getOrDefault(field, "")))
                .filter(difference -> !difference.asRead().equals(difference.stored()))
                .toList();
    }
}
