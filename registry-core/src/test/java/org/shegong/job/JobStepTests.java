package org.shegong.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JobStepTests {

    @Test
    void goesOnFromItsCursorOrEnds() {
        assertThat(JobStep.next("500").isLast()).isFalse();
        assertThat(JobStep.last().isLast()).isTrue();
    }

    @Test
    void addsUpWhatItCounts() {
        var step =
                JobStep.last().counting("accepted", 2).counting("rejected", 1).counting("accepted", 3);

        assertThat(step.counts()).containsEntry("accepted", 5L).containsEntry("rejected", 1L);
    }

    @Test
    void saysItsLinesInOrder() {
        var step = JobStep.next("1").saying("begun").saying("counted", 1, "of", 3);

        assertThat(step.lines())
                .containsExactly(
                        new JobStep.Line("begun", List.of()), new JobStep.Line("counted", List.of("1", "of", "3")));
    }

    @Test
    void keepsWhatItSaidBefore() {
        var step = JobStep.next("7").did(3).of(9).counting("accepted", 1).leadingTo("/imports/1");

        assertThat(step.cursor()).isEqualTo("7");
        assertThat(step.did()).isEqualTo(3);
        assertThat(step.total()).isEqualTo(9);
        assertThat(step.link()).isEqualTo("/imports/1");
    }
}
