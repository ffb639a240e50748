package org.shegong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.input.CsvCells;

class CsvBookTests {

    private static final String TEXT = "姓名,备注\r\n张𠮷,\"一,\"\"二\"\"\n三\"\r\n\r\n李四,\n";

    @TempDir
    Path folder;

    @Test
    void readsEveryEncodingTheSameWay() {
        var plain = read(TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(plain).extracting(SheetRow::number).containsExactly(1, 2, 4);
        assertThat(plain.get(1).cell(0).text()).isEqualTo("张𠮷");
        assertThat(plain.get(1).cell(1).text()).isEqualTo("一,\"二\"\n三");
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(plain);
        assertThat(read(TEXT.getBytes(Charset.forName("GB18030")))).isEqualTo(plain);
        assertThat(read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(plain);
    }

    @Test
    void tellsSeparatorsApart() {
        var plain = read("姓名,备注,性别\n王一,\"好，\n好\",男\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read("姓名\t备注\t性别\n王一\t\"好，\n好\"\t男\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(plain);
        assertThat(read("姓名;备注;性别\n王一;\"好，\n好\";男\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 138", "-", "@a", "＝x", "'quoted'", "plain", "'=x"})
    void readsBackWhatAnExportNeutralised(String text) {
        var csv = "\"a\",\"" + CsvCells.neutralised(text) + "\"\n";

        assertThat(read(csv.getBytes(StandardCharsets.UTF_8)).get(0).cell(1).text())
                .isEqualTo(CsvCells.restored(CsvCells.neutralised(text)));
    }

    @Test
    void refusesWhatItWouldHaveToGuess() {
        refuses(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, 'b'}, "FILE_ENCODING");
        refuses(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC4, 'b'}, "FILE_ENCODING");
        refuses("a,\0".getBytes(StandardCharsets.UTF_8), "FILE_BROKEN");
        refuses(("\"" + "a".repeat(70_000)).getBytes(StandardCharsets.UTF_8), "FILE_QUOTE_OPEN");
        refuses("a,".repeat(65).concat("b").getBytes(StandardCharsets.UTF_8), "FILE_TOO_MANY_COLUMNS");
        refuses("<html>".getBytes(StandardCharsets.UTF_8), "FILE_MARKUP");
    }

    @Test
    @Timeout(20)
    void doesNotLoseItselfInEmptyLines() {
        assertThat(read(("姓名\n" + ",,,\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        refuses(("姓名" + "\n".repeat(30_000_000)).getBytes(StandardCharsets.UTF_8), "FILE_TOO_MANY_ROWS");
    }

    @Test
    @Timeout(20)
    void readsEndlessLinesAtOnce() {
        assertThat(read(("姓名\n" + "x".repeat(40_000_000)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(2);
        assertThat(read(("姓名\n" + ",".repeat(40_000_000)).getBytes(StandardCharsets.UTF_8)))
                .hasSize(1);
        refuses("\"".repeat(40_000_001).getBytes(StandardCharsets.UTF_8), "FILE_QUOTE_OPEN");
    }

    private List<SheetRow> read(byte[] content) {
        var read = new ArrayList<SheetRow>();
        try (var book = Books.open(WorkbookFixtures.file(folder, content), "a.csv");
                var rows = book.rows(0)) {
            rows.forEachRemaining(read::add);
        }
        return read;
    }

    private void refuses(byte[] content, String code) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> read(content))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
