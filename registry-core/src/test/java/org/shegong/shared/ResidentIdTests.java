package org.shegong.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTests {

    private static final String OLD_CITY = "321284190001010010";

    @ParameterizedTest
    @CsvSource({"321202190001010008, false", "321284190001010010, true", "321204190001010027, false"})
    void readsBirthAndSexFromTheNumber(String number, boolean male) {
        var id = new ResidentId(number);

        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(id.isMale()).isEqualTo(male);
    }

    @Test
    void takesTheVectorOfTheStandard() {
        assertThat(new ResidentId("11010519491231002x").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void noticesAnyOneWrongDigit() {
        IntStream.range(0, 18)
                .forEach(place -> "0123456789X"
                        .chars()
                        .filter(other -> other != OLD_CITY.charAt(place))
                        .forEach(other -> assertThat(ResidentId.hasValidCheckDigit(with(place, (char) other)))
                                .as("%c at %d", other, place)
                                .isFalse()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19000229", "19001301", "19000010", "19000100", "17991231"})
    void refusesBirthDatesThatNeverWere(String birth) {
        var seventeen = "321298" + birth + "001";
        var number = "0123456789X"
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(ResidentId::hasValidCheckDigit)
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(ResidentId.InvalidResidentId.class).isThrownBy(() -> new ResidentId(number));
    }

    @Test
    void upgradesFifteenDigitsToEighteen() {
        var id = new ResidentId("321298000101001");

        assertThat(id.value()).startsWith("321298190001010").hasSize(18);
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(new ResidentId(id.value())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"321087", "321284", "321071", "999999"})
    void keepsAreasThatNoLongerExist(String area) {
        assertThat(new ResidentId(area + "000101001").value()).startsWith(area);
    }

    @Test
    void showsOnlyItsFirstAndLastCharacter() {
        var id = new ResidentId(OLD_CITY);

        assertThat(id.masked()).isEqualTo("3****************0");
        assertThat(id).hasToString(id.masked());
    }

    @Test
    void refusesWithoutRepeatingTheNumber() {
        assertThatExceptionOfType(ResidentId.InvalidResidentId.class)
                .isThrownBy(() -> new ResidentId("321284190001010011"))
                .withMessage("invalid-resident-id")
                .satisfies(refusal -> assertThat(refusal.arguments()).isEmpty());
    }

    private static String with(int place, char other) {
        return OLD_CITY.substring(0, place) + other + OLD_CITY.substring(place + 1);
    }
}
