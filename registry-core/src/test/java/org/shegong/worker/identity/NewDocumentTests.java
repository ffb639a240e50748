package org.shegong.worker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewDocumentTests {

    private static final String NUMBER = "321284190001010010";

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 321284190001010010, 3****************0",
        "PASSPORT, E12345678, E*******8",
        "HK_MACAO_PERMIT, H12345678, H*******8",
        "PASSPORT, AB, **"
    })
    void showsItsFirstAndLastCharacterOnly(String kind, String number, String masked) {
        var document = new NewDocument(kind, number);

        assertThat(document.masked()).isEqualTo(masked);
        assertThat(document.toString()).contains(masked).doesNotContain(number);
    }

    @Test
    void tellsBirthAndSexWhereTheNumberHoldsThem() {
        assertThat(new NewDocument("RESIDENT_ID", NUMBER).tellsBirthAndSex()).isTrue();
        assertThat(new NewDocument("RESIDENT_ID", "321284190001010011").tellsBirthAndSex())
                .isFalse();
        assertThat(new NewDocument("PASSPORT", "E12345678").tellsBirthAndSex()).isFalse();
    }

    @Test
    void meansOnePersonByOneNumberWhateverTheCardIsCalled() {
        assertThat(new NewDocument("RESIDENT_ID", NUMBER).canonical())
                .isEqualTo(new NewDocument("HMT_RESIDENCE_PERMIT", NUMBER).canonical());
    }

    @Test
    void keepsEqualNumbersOfTwoKindsApart() {
        assertThat(new NewDocument("TAIWAN_PERMIT", "12345678").canonical())
                .isNotEqualTo(new NewDocument("PASSPORT", "12345678").canonical());
    }
}
