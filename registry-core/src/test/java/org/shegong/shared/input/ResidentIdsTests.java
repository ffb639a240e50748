package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.ResidentId;
import org.shegong.testing.TestTime;

class ResidentIdsTests {

    private static final LocalDate TODAY = TestTime.TODAY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "321098199403258164",
                "３２１０９８１９９４０３２５８１６４",
                " 321098 19940325 8164 ",
                "321098-19940325-8164",
                "321098199403258164'",
                "'321098199403258164",
                "321098199403258164\u00a0"
            })
    void readsOneNumberHoweverItWasTyped(String typed) {
        assertThat(ResidentIds.read(typed, TODAY).found()).contains(new ResidentId("321098199403258164"));
    }

    @Test
    void takesASmallXForALargeOne() {
        assertThat(ResidentIds.read("32129819821226228x", TODAY).found())
                .contains(new ResidentId("32129819821226228X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32109819940325816",
                "3210981994032581644",
                "321098199403258165",
                "321098199403258146",
                "32109819940325816A",
                "A21098199403258164",
                "000000",
                "3.21098E+17",
                "321098１99403258164X",
                "٣٢١٠٩٨١٩٩٤٠٣٢٥٨١٦٤",
                "321098199403258164' or '1'='1",
                "<b>321098199403258164</b>",
                "无"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThat(ResidentIds.read(typed, TODAY)).isEqualTo(Reading.wrong("ID_CHECK_DIGIT"));
    }

    @Test
    void refusesTheThirtiethOfFebruary() {
        assertThat(ResidentIds.read(numbered("32109819940230816"), TODAY).problems())
                .containsExactly("ID_BIRTH_DATE");
        assertThat(ResidentIds.read(numbered("32109819931301816"), TODAY).problems())
                .containsExactly("ID_BIRTH_DATE");
    }

    @Test
    void refusesAChildAndTheVeryOldButKeepsTheirBirthDates() {
        assertThat(age("20101008")).isEmpty();
        assertThat(age("20101009")).containsExactly("AGE_OUT_OF_RANGE");
        assertThat(age("20301009")).containsExactly("AGE_OUT_OF_RANGE");
        assertThat(age("19251009")).isEmpty();
        assertThat(age("19251008")).containsExactly("AGE_OUT_OF_RANGE");
        var child = ResidentIds.read(numbered("32109820101009816"), TODAY);
        assertThat(child.understood()).isPresent();
        assertThat(child.found()).isEmpty();
    }

    /** Whoever was born on 29 February completes a year on 1 March of a year without that day. */
    @ParameterizedTest
    @CsvSource({
        "20080229, 2024-02-28, AGE_OUT_OF_RANGE", "20080229, 2024-02-29, ''",
        "20080301, 2024-02-29, AGE_OUT_OF_RANGE", "20080301, 2024-03-01, ''",
        "20100228, 2026-02-27, AGE_OUT_OF_RANGE", "20100228, 2026-02-28, ''",
        "19240229, 2025-02-28, ''", "19240229, 2025-03-01, AGE_OUT_OF_RANGE",
        "19251231, 2026-12-30, ''", "19251231, 2026-12-31, AGE_OUT_OF_RANGE"
    })
    void countsCompletedYearsAcrossLeapDays(String birth, LocalDate today, String problem) {
        assertThat(ResidentIds.read(numbered("321098" + birth + "816"), today).problems())
                .isEqualTo(problem.isEmpty() ? java.util.List.of() : java.util.List.of(problem));
    }

    @Test
    void upgradesAnOldNumberWithANotice() {
        var read = ResidentIds.read("321098 940325 816", TODAY);

        assertThat(read.found()).contains(new ResidentId("321098199403258164"));
        assertThat(read.warnings()).containsExactly("ID_LEGACY_15");
    }

    @ParameterizedTest
    @CsvSource({"81000019900101001", "82000019900101001", "83000019900101001", "32108719900101001", "99999919900101001"
    })
    void neverJudgesTheAreaOfANumber(String seventeen) {
        assertThat(ResidentIds.read(numbered(seventeen), TODAY).found()).isPresent();
    }

    @Test
    void saysNothingOfAnEmptyText() {
        assertThat(ResidentIds.read(" \u3000", TODAY).isEmpty()).isTrue();
        assertThat(ResidentIds.read(null, TODAY).isEmpty()).isTrue();
    }

    private static java.util.List<String> age(String birth) {
        return ResidentIds.read(numbered("321098" + birth + "816"), TODAY).problems();
    }

    private static String numbered(String seventeen) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(ResidentId::hasValidCheckDigit)
                .findFirst()
                .orElseThrow();
    }
}
