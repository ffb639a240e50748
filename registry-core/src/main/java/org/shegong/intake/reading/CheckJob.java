package org.shegong.intake.reading;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.shegong.intake.check.FileCheck;
import org.shegong.intake.comparison.Comparing;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Limits;
import org.shegong.intake.sheet.UnusableFile;
import org.shegong.intake.stage.Failure;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.ImportWork;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobKind;
import org.shegong.job.JobRun;
import org.shegong.job.JobStep;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Component;

/** Reads a file, judges its lines and stages them, chunk by chunk. */
@Component
class CheckJob implements JobKind<ImportWork> {

    static final String NAME = "import-check";

    private final ImportKinds kinds;
    private final ImportStores stores;
    private final SourceFiles sources;
    private final Comparing comparing;
    private final Map<ImportId, CheckRun> runs = new ConcurrentHashMap<>();

    CheckJob(ImportKinds kinds, ImportStores stores, SourceFiles sources, Comparing comparing) {
        this.kinds = kinds;
        this.stores = stores;
        this.sources = sources;
        this.comparing = comparing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ImportWork> parameters() {
        return ImportWork.class;
    }

    /** Files take memory and time: one of each person at a time. */
    @Override
    public boolean isHeavy() {
        return true;
    }

    @Override
    public Duration effort() {
        return Limits.EFFORT;
    }

    @Override
    public JobStep step(JobRun<ImportWork> run) {
        var id = run.parameters().importId();
        var staged = stores.imports().find(id).filter(found -> found.state() == ImportState.READING);
        if (Comparing.isAt(run.cursor())) {
            return staged.map(found -> compared(found, run)).orElseGet(() -> last(id));
        }
        try {
            return staged.flatMap(found -> walk(found, run).map(walk -> step(found, walk)))
                    .orElseGet(() -> last(id));
        } catch (UnusableFile unusable) {
            stores.imports().fail(id, Failure.of(unusable.problem()));
            stores.files().forget(id);
            return last(id).saying("import-failed");
        }
    }

    /** Lets go of the file, when the job ends in whichever way. */
    void forget(ImportId id) {
        Optional.ofNullable(runs.remove(id)).ifPresent(CheckRun::close);
    }

    private JobStep step(StagedImport staged, CheckRun walk) {
        var lines = walk.lines();
        if (!lines.isEmpty()) {
            stores.rows().insert(staged.id(), lines, kinds.named(staged.kind()).contexts());
            return JobStep.next(walk.cursor()).did(lines.size());
        }
        var found = walk.found();
        if (!found.isEmpty()) {
            stores.rows().add(staged.id(), found);
            return JobStep.next(walk.cursor());
        }
        forget(staged.id());
        return JobStep.next(Comparing.START);
    }

    private JobStep compared(StagedImport staged, JobRun<ImportWork> run) {
        var next = comparing.next(staged, run.owner().scope(), run.cursor());
        if (next.isPresent()) {
            return JobStep.next(next.get());
        }
        stores.imports().move(staged.id(), ImportState.READING, ImportState.CHECKED);
        return last(staged.id());
    }

    private JobStep last(ImportId id) {
        forget(id);
        return JobStep.last().leadingTo("/imports/" + id);
    }

    /** The walk that stands where the chunk before ended; a rolled back or lost one is walked anew. */
    private Optional<CheckRun> walk(StagedImport staged, JobRun<ImportWork> run) {
        var known = Optional.ofNullable(runs.get(staged.id())).filter(walk -> walk.standsAt(run.cursor()));
        if (known.isPresent()) {
            return known;
        }
        forget(staged.id());
        var opened = open(staged, run.owner().scope());
        opened.ifPresent(walk -> runs.put(staged.id(), walk.resumedAt(run.cursor())));
        return opened;
    }

    /** Nothing, if it cannot be read before somebody matches the columns of needed fields. */
    private Optional<CheckRun> open(StagedImport staged, Scope scope) {
        var kind = kinds.named(staged.kind());
        var source = sources.whole(staged);
        var columns = source.layout().map(Layout::columns).orElse(Map.of());
        var missing = Layout.missing(columns.keySet(), kind.neededColumns());
        var run = source.layout()
                .filter(layout -> missing.isEmpty())
                .map(layout -> new FileCheck(source.book(), layout, kind.checks(scope, staged.asOf())))
                .map(check -> new CheckRun(source, check));
        if (run.isEmpty()) {
            source.close();
            stores.imports().needMapping(staged.id(), missing);
        }
        return run;
    }
}
