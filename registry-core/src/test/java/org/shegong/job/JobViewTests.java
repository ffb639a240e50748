package org.shegong.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.shared.id.JobId;

class JobViewTests {

    private static final Instant START = Instant.parse("2026-10-08T04:00:00Z");
    private static final Instant NOW = START.plusSeconds(60);

    @ParameterizedTest
    @CsvSource({"RUNNING, 0, 200, 0", "RUNNING, 50, 200, 25", "RUNNING, 200, 200, 99", "FAILED, 50, 200, 25"})
    void saysHowMuchIsDone(JobState state, long done, long total, int percent) {
        assertThat(view(state, done, total).percent()).isEqualTo(percent);
    }

    @Test
    void isCompleteOnlyWhenItIsOver() {
        assertThat(view(JobState.DONE, 3, null).percent()).isEqualTo(100);
        assertThat(view(JobState.RUNNING, 300, 200L).percent()).isEqualTo(99);
    }

    @Test
    void promisesNothingWhileTheTotalIsUnknown() {
        var view = view(JobState.RUNNING, 50, null);

        assertThat(view.percent()).isNull();
        assertThat(view.remaining()).isNull();
        assertThat(view(JobState.RUNNING, 0, 0L).percent()).isNull();
    }

    @Test
    void foretellsTheRestFromTheSpeedSoFar() {
        assertThat(view(JobState.RUNNING, 50, 200L).remaining()).isEqualTo(Duration.ofMinutes(3));
        assertThat(view(JobState.RUNNING, 0, 200L).remaining()).isNull();
        assertThat(view(JobState.DONE, 200, 200L).remaining()).isNull();
    }

    @Test
    void offersToRepeatOnlyWhatIsOver() {
        assertThat(view(JobState.RUNNING, 1, 2L).repeatable()).isFalse();
        assertThat(view(JobState.CANCELLED, 1, 2L).repeatable()).isTrue();
    }

    private static JobView view(JobState state, long done, @Nullable Long total) {
        var stored = new StoredJob(
                JobId.next(),
                "counting",
                state,
                "{}",
                JobOwner.SYSTEM,
                "",
                1,
                done,
                total,
                Map.of(),
                "",
                "",
                false,
                1,
                START,
                START,
                null);
        return JobView.of(stored, true, NOW);
    }
}
