package org.shegong.shared.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelfCheckTests {

    @Test
    void opensWhereEveryCheckIsContent() {
        var check = new SelfCheck(List.of(List::of, List::of));

        assertThatCode(check::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @Test
    void tellsTheFindingsOfAllChecksAtOnce() {
        var check = new SelfCheck(List.of(
                () -> List.of("The disk is full.", "The clock is wrong."),
                List::of,
                () -> List.of("The key is weak.")));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(check::afterSingletonsInstantiated)
                .satisfies(refused -> assertThat(refused.findings())
                        .containsExactly("The disk is full.", "The clock is wrong.", "The key is weak."));
    }

    @Test
    void explainsARefusedStartInSentences() {
        var refused = new StartRefused(List.of("The disk is full.", "The clock is wrong."));

        var told = new StartRefusedAnalyzer().analyze(new IllegalStateException("bean", refused));

        assertThat(told).isNotNull();
        assertThat(told.getDescription())
                .contains("does not start", "- The disk is full.\n- The clock is wrong.")
                .doesNotContain("Exception", "bean");
    }
}
