package org.shegong.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.intake.sheet.Books;
import org.shegong.intake.sheet.Cell;

class SheetTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void comesBackAsItWasWritten(ExportFormat format) throws IOException {
        var lines = List.of(
                List.of("姓名", "证件号码", "备注"),
                List.of("张𠮷", "3****************0", "一,\"二\"\n三"),
                List.of("李四", "052386881234", "0012345678901234567"));

        assertThat(readBack(format, lines)).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void letsNoSpreadsheetRunACell(String cell) throws IOException {
        assertThat(new String(written(ExportFormat.CSV, List.of(List.of(cell))), StandardCharsets.UTF_8))
                .startsWith("\ufeff\"'");
        assertThat(part(List.of(List.of(cell)), "xl/worksheets/sheet1.xml"))
                .contains("t=\"inlineStr\"")
                .doesNotContain("<f>", "<f ");
    }

    @Test
    void leavesOutWhatNoWorkbookMayHold() throws IOException {
        var back = readBack(ExportFormat.XLSX, List.of(List.of("a\u0000b\u000bc\uffffd")));

        assertThat(back).containsExactly(List.of("abcd"));
    }

    @Test
    void writesMoreLinesThanItHolds() throws IOException {
        var lines = IntStream.range(0, 1_001)
                .mapToObj(number -> List.of("第" + number + "行"))
                .toList();

        assertThat(readBack(ExportFormat.XLSX, lines)).isEqualTo(lines);
    }

    @Test
    void saysInItsNameWhatItIs() {
        assertThat(ExportFormat.CSV.extension()).isEqualTo("csv");
        assertThat(ExportFormat.XLSX.mediaType()).endsWith("spreadsheetml.sheet");
    }

    private List<List<String>> readBack(ExportFormat format, List<List<String>> lines) throws IOException {
        var file = folder.resolve("list." + format.extension());
        Files.write(file, written(format, lines));
        var back = new ArrayList<List<String>>();
        try (var book = Books.open(file, file.getFileName().toString());
                var rows = book.rows(0)) {
            rows.forEachRemaining(
                    row -> back.add(row.cells().stream().map(Cell::text).toList()));
        }
        return back;
    }

    private String part(List<List<String>> lines, String name) throws IOException {
        var file = folder.resolve("list.xlsx");
        Files.write(file, written(ExportFormat.XLSX, lines));
        try (var book = new java.util.zip.ZipFile(file.toFile());
                var part = book.getInputStream(book.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] written(ExportFormat format, List<List<String>> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = format.sheet(out);
        for (var line : lines) {
            sheet.line(line);
        }
        sheet.end();
        return out.toByteArray();
    }
}
