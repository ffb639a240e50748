package org.shegong.reports.export;

import java.util.Objects;
import java.util.UUID;
import org.shegong.job.JobKind;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.springframework.stereotype.Component;

/** Reads a long list for its owner, who gets the file when all is read. */
@Component
class ListExportJob implements JobKind<ListExportJob.Parameters> {

    static final String NAME = "list-export";

    /** Which export it reads, and how many rows it had at the beginning. */
    record Parameters(UUID export, long rows) {}

    private final ExportTable table;
    private final ExportReading reading;

    ListExportJob(ExportTable table, ExportReading reading) {
        this.table = table;
        this.reading = reading;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public JobStep step(JobRun<Parameters> run) {
        var owner = Objects.requireNonNull(run.owner().account());
        var export = table.find(owner, run.parameters().export()).orElseThrow(ExportNotFound::new);
        int part = run.isFirstChunk() ? 0 : Integer.parseInt(run.cursor());
        int rows = reading.read(export, part);
        var step = rows < ExportReading.CHUNK ? JobStep.last() : JobStep.next(String.valueOf(part + 1));
        return step.did(rows)
                .of(Math.max(run.parameters().rows(), run.done() + rows))
                .leadingTo(rows < ExportReading.CHUNK ? "/exports/" + export.id() : "");
    }
}
