package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTests {

    @Test
    void tellsAnEmptyTextFromAWrongOne() {
        assertThat(Reading.empty().isEmpty()).isTrue();
        assertThat(Reading.empty().isRefused()).isFalse();
        assertThat(Reading.wrong("DATE_INVALID").isEmpty()).isFalse();
        assertThat(Reading.wrong("DATE_INVALID").isRefused()).isTrue();
    }

    @Test
    void givesAValueThatIsOnlyWarnedOf() {
        var reading = Reading.of(7, "ODD");

        assertThat(reading.found()).contains(7);
        assertThat(reading.warnings()).containsExactly("ODD");
    }

    @Test
    void keepsWhatItUnderstoodOfARefusedText() {
        var reading = Reading.of(7).unless(seven -> seven < 5, "TOO_LARGE").refused("TOO_ODD");

        assertThat(reading.found()).isEmpty();
        assertThat(reading.understood()).contains(7);
        assertThat(reading.problems()).containsExactly("TOO_LARGE", "TOO_ODD");
    }

    @Test
    void asksNoRuleOfATextWithoutValue() {
        assertThat(Reading.<Integer>empty()
                        .unless(number -> number > 0, "TOO_SMALL")
                        .problems())
                .isEmpty();
        assertThat(Reading.<Integer>wrong("NUMBER_INVALID")
                        .unless(number -> number > 0, "TOO_SMALL")
                        .problems())
                .containsExactly("NUMBER_INVALID");
    }

    @Test
    void carriesProblemsAndWarningsIntoAnotherForm() {
        var reading = Reading.of(7, "ODD").refused("TOO_LARGE").map(String::valueOf);

        assertThat(reading).isEqualTo(new Reading<>("7", java.util.List.of("TOO_LARGE"), java.util.List.of("ODD")));
    }
}
