package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String HOME = "12321202MB0000000X";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91310110666007217T",
                "12321202MB0000000X",
                "52321202MB0000000R",
                "54321202MB0000000K"
            })
    void takesCodesWithTheirCheckCharacter(String code) {
        assertThat(new CreditCode(code).value()).isEqualTo(code);
    }

    @Test
    void noticesAnyOneWrongCharacter() {
        IntStream.range(0, HOME.length())
                .forEach(place -> ALPHABET.chars()
                        .filter(other -> other != HOME.charAt(place))
                        .forEach(other -> assertThat(CreditCode.isValid(with(place, (char) other)))
                                .as("%c at %d", other, place)
                                .isFalse()));
    }

    @Test
    void noticesTwoNeighboursThatChangedPlaces() {
        IntStream.range(0, HOME.length() - 1)
                .filter(place -> HOME.charAt(place) != HOME.charAt(place + 1))
                .forEach(place -> assertThat(CreditCode.isValid(swapped(place)))
                        .as("at %d", place)
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "中", "-"})
    void refusesCharactersThatNoCodeHas(String character) {
        assertThat(CreditCode.isValid(HOME.substring(0, 8) + character + HOME.substring(9)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12321202MB000000", "12321202MB0000000X0"})
    void refusesAnotherLength(String code) {
        assertThatExceptionOfType(CreditCode.InvalidCreditCode.class).isThrownBy(() -> new CreditCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" 12321202mb0000000x ", "1232 1202 MB00 0000 0X", "１２３２１２０２ＭＢ０００００００Ｘ", "123212-02MB0000000X"})
    void keepsOneFormHoweverItWasTyped(String typed) {
        assertThat(CreditCode.normal(typed)).isEqualTo(HOME);
    }

    private static String with(int place, char other) {
        return HOME.substring(0, place) + other + HOME.substring(place + 1);
    }

    private static String swapped(int place) {
        return HOME.substring(0, place) + HOME.charAt(place + 1) + HOME.charAt(place) + HOME.substring(place + 2);
    }
}
