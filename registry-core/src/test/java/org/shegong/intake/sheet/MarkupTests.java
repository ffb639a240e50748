package org.shegong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.intake.sheet.WorkbookFixtures.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.job.effort.Effort;
import org.shegong.job.effort.JobTookTooLong;

/** Markup that is made to keep a parser busy, or to hide from whoever looks at it first. */
@Timeout(20)
class MarkupTests {

    private static final String ROW = "<row r='1'><c r='A1'><v>7</v></c></row>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- > <a ' \" ]]> ?> -->",
                "<!----><!-- it's -->",
                "<![CDATA[ <a ' --> ]]>",
                "<?say > <a ' \" ?>",
                "<a b='>' c=\"it's\"/>"
            })
    void looksThroughWhateverStandsBeside(String beside) {
        assertThat(first(sheet(beside + "<sheetData>" + ROW))).isEqualTo("7");
        refuses(sheet(beside + "<sheetData>" + elements(60_000) + ROW));
    }

    @Test
    void refusesEndlessNames() {
        refuses(sheet("<sheetData>" + elements(60_000)));
        refuses(sheet("<a " + names(60_000, name -> " " + name + "='1'") + "/><sheetData>"));
        refuses(sheet("<a " + names(60_000, name -> " xmlns:" + name + "='1'") + "/><sheetData>"));
        refuses(sheet("<" + "a".repeat(2_000) + "/><sheetData>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1:9/'> %b;]>",
                "<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]>"
            })
    void refusesEveryDeclarationOfTypes(String declaration) {
        refuses(workbook().sheet("").part("xl/worksheets/s1.xml", declaration + "<worksheet/>"), "FILE_ENTITIES");
        refuses(workbook().sheet("").strings("").part("xl/sharedStrings.xml", declaration + "<sst/>"), "FILE_ENTITIES");
        refuses(workbook().sheet("").part("xl/_rels/workbook.xml.rels", declaration + "<a/>"), "FILE_ENTITIES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-7", "UTF-16", "IBM037", "klingon"})
    void refusesEncodingsThatHideSigns(String encoding) {
        refuses(workbook()
                .sheet("")
                .part("xl/worksheets/s1.xml", "<?xml version='1.0' encoding='" + encoding + "'?><worksheet/>"));
        var wide = new String("<a/>".getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1);
        refuses(workbook().sheet("").part("xl/worksheets/s1.xml", wide));
    }

    @Test
    void stopsAtTheEndOfItsEffort() {
        assertThatExceptionOfType(JobTookTooLong.class)
                .isThrownBy(() -> Effort.atMost(Duration.ZERO, () -> first(sheet("<sheetData>" + ROW))));
    }

    private static WorkbookFixtures sheet(String content) {
        return workbook().sheet("").part("xl/worksheets/s1.xml", "<worksheet>" + content + "</sheetData></worksheet>");
    }

    private static String elements(int count) {
        return names(count, name -> "<" + name + "/>");
    }

    private static String names(int count, java.util.function.UnaryOperator<String> written) {
        return IntStream.range(0, count)
                .mapToObj(number -> written.apply("n" + number))
                .collect(Collectors.joining());
    }

    private String first(WorkbookFixtures workbook) {
        try (var book = Books.open(WorkbookFixtures.file(folder, workbook.bytes()), "a.xlsx");
                var rows = book.rows(0)) {
            return rows.hasNext() ? rows.next().cell(0).text() : "";
        }
    }

    private void refuses(WorkbookFixtures workbook) {
        refuses(workbook, "FILE_BROKEN");
    }

    private void refuses(WorkbookFixtures workbook, String code) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> first(workbook))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }
}
