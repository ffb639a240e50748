package org.shegong.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\u0000x", "＝1", "＋1", "－1", "＠x"})
    void marksWhatASpreadsheetWouldRun(String text) {
        assertThat(CsvCells.neutralised(text)).isEqualTo("'" + text);
        assertThat(CsvCells.restored(CsvCells.neutralised(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "林梅", "1-1", "'quoted", "a=b", "O'Neil"})
    void leavesOtherTextsAsTheyAre(String text) {
        assertThat(CsvCells.neutralised(text)).isEqualTo(text);
        assertThat(CsvCells.restored(text)).isEqualTo(text);
    }
}
