package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.intake.RosterFixtures.HEADER;
import static org.shegong.intake.RosterFixtures.line;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shegong.intake.correction.CellCorrections;
import org.shegong.intake.correction.TypedRow;
import org.shegong.intake.matching.ColumnChoice;
import org.shegong.intake.matching.ColumnMatching;
import org.shegong.intake.matching.ColumnsView;
import org.shegong.job.JobQueue;
import org.shegong.job.JobRunner;
import org.shegong.job.JobSearch;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.JobId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever stops a check loses nothing: the change-set waits, and is checked anew from its first row. */
class StoppedCheckTests extends RosterTest {

    private static final String CONTENT =
            HEADER + ",手机\n" + line(1).strip() + ",13800000001\n" + line(2).strip() + ",1\n";

    @Autowired
    CellCorrections corrections;

    @Autowired
    ColumnMatching matching;

    @Autowired
    ImportReversal reversal;

    @Autowired
    JobQueue queue;

    @Autowired
    JobRunner jobs;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void keepsCorrectionsWhenTheCheckAfterThemIsStopped() {
        var roster = bring();
        mend(roster);

        stop();

        assertThat(files.view(roster).state()).isEqualTo("NEEDS_MAPPING");
        assertThat(files.view(roster).stopped()).isTrue();
        assertThat(files.view(roster).failure()).isNull();
        checkAgain(roster);
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
        files.apply(roster);
        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
    }

    @Test
    void takesBackWhatWasAppliedBeforeTheStoppedCheck() {
        var roster = bring();
        files.apply(roster);
        mend(roster);
        stop();
        assertThat(reversal.course(files.officer(), roster).canReverse()).isTrue();
        assertThat(reversal.course(files.officer(), roster).canCancel()).isFalse();

        checkAgain(roster);
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
        files.apply(roster);
        files.reverse(roster);

        assertThat(files.view(roster).state()).isEqualTo("REVERSED");
        assertThat(jdbc.queryForObject("select count(*) from worker_card", Long.class))
                .isZero();
    }

    @Test
    void givesUpWhatWasStoppedAtOnce() {
        var roster = bring();
        mend(roster);
        stop();

        reversal.cancel(files.officer(), roster);

        assertThat(files.view(roster).state()).isEqualTo("CANCELLED");
        assertThat(bring()).isNotEqualTo(roster);
    }

    private ImportId bring() {
        return files.bring("ROSTER", "people.csv", RosterFixtures.bytes(CONTENT));
    }

    /** Leaves the check that follows waiting. */
    private void mend(ImportId roster) {
        corrections.save(
                files.officer(), Scope.EVERYTHING, roster, Map.of(2, TypedRow.of(Map.of("phone", "13800000002"), "")));
        assertThat(files.view(roster).state()).isEqualTo("READING");
    }

    private void stop() {
        var check = jdbc.query(
                        "select id from job where kind = 'import-check' and state = 'WAITING'",
                        (row, number) -> new JobId(Uuids.of(row.getBytes(1))))
                .get(0);
        queue.cancel(new JobSearch(files.officer()), check);
        jobs.runWaiting();
    }

    private void checkAgain(ImportId roster) {
        var shown = matching.look(files.officer(), roster, null);
        var columns = shown.columns().stream()
                .filter(column -> !column.field().isEmpty())
                .collect(Collectors.toMap(ColumnsView.Column::field, ColumnsView.Column::column));
        matching.match(files.officer(), Scope.EVERYTHING, roster, new ColumnChoice(shown.header(), columns));
        jobs.runWaiting();
    }
}
