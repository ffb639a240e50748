package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.shared.input.OtherDocuments.Kind;

class OtherDocumentsTests {

    @ParameterizedTest
    @CsvSource({
        "HK_MACAO_PERMIT,h12345678,H12345678",
        "HK_MACAO_PERMIT,M1234567801,M1234567801",
        "TAIWAN_PERMIT,0123 4567,01234567",
        "TAIWAN_PERMIT,0123456789a,0123456789A",
        "PASSPORT,e12345678,E12345678",
        "PERMANENT_RESIDENCE,gbr320198001010,GBR320198001010",
        "PERMANENT_RESIDENCE,932156199001010015,932156199001010015",
        "HMT_RESIDENCE_PERMIT,810000199001010019,810000199001010019"
    })
    void readsEachKindByItsPattern(Kind kind, String typed, String number) {
        assertThat(OtherDocuments.read(kind, typed).found()).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "HK_MACAO_PERMIT,E12345678",
        "HK_MACAO_PERMIT,H1234567",
        "TAIWAN_PERMIT,H12345678",
        "PASSPORT,E12",
        "PASSPORT,ABCDEFGH",
        "PASSPORT,E1234/567",
        "PERMANENT_RESIDENCE,G1R320198001010",
        "PERMANENT_RESIDENCE,932156199001010011",
        "PERMANENT_RESIDENCE,932156199002300014",
        "HMT_RESIDENCE_PERMIT,840000199001010014",
        "HMT_RESIDENCE_PERMIT,810000199001010011"
    })
    void refusesTheNumberOfAnotherKind(Kind kind, String typed) {
        assertThat(OtherDocuments.read(kind, typed).problems()).containsExactly("DOCUMENT_NUMBER_INVALID");
    }
}
