package org.shegong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.intake.sheet.WorkbookFixtures.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxBookTests {

    private static final String DAYS = "<numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>";

    @TempDir
    Path folder;

    @Test
    void readsTypedCellsAsTheirSenderSawThem() {
        var rows = rows(workbook()
                .styles(DAYS)
                .strings("<si><t>张</t><r><t>三</t></r><rPh><t>zhang</t></rPh></si>")
                .sheet("<row r='3'><c r='A3' t='s'><v>0</v></c><c r='C3'><v>72.5</v></c>"
                        + "<c r='D3'><v>321098199403258164</v></c><c r='E3' s='1'><v>42164</v></c>"
                        + "<c r='F3' s='2'><v>42164</v></c><c r='G3'><v>0.30000000000000004</v></c></row>"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(3);
        assertThat(rows.get(0).cells())
                .containsExactly(
                        new Cell(Cell.Kind.TEXT, "张三"),
                        Cell.EMPTY,
                        new Cell(Cell.Kind.NUMBER, "72.5"),
                        new Cell(Cell.Kind.LOST_DIGITS, "321098199403258164"),
                        new Cell(Cell.Kind.DATE, "2015-06-09"),
                        new Cell(Cell.Kind.MONTH, "2015-06-09"),
                        new Cell(Cell.Kind.NUMBER, "0.3"));
    }

    @Test
    void takesTheCachedValueOfAFormulaAndNeverItsText() {
        var cells = cells("<c r='A1' t='str'><f>1+1</f><v>=1+1</v></c><c r='B1'><f>A1</f></c>"
                + "<c r='C1' t='str'><f>\"\"</f><v></v></c><c r='D1' t='e'><v>#N/A</v></c>");

        assertThat(cells.get(0)).isEqualTo(new Cell(Cell.Kind.TEXT, "=1+1"));
        assertThat(cells.get(1).kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(cells.get(2)).isEqualTo(Cell.EMPTY);
        assertThat(cells.get(3).kind()).isEqualTo(Cell.Kind.ERROR);
    }

    @Test
    void refusesDaysThatNoCalendarHas() {
        var row = "<row r='1'><c r='A1' s='1'><v>60</v></c><c r='B1' s='1'><v>0</v></c>"
                + "<c r='C1' s='1'><v>2958466</v></c><c r='D1' s='1'><v>59</v></c><c r='E1' s='1'><v>61</v></c></row>";

        var cells = rows(workbook().styles(DAYS).sheet(row)).get(0).cells();

        assertThat(cells.subList(0, 3)).allMatch(cell -> cell.kind() == Cell.Kind.ERROR);
        assertThat(cells.get(3).text()).isEqualTo("1900-02-28");
        assertThat(cells.get(4).text()).isEqualTo("1900-03-01");
    }

    @Test
    void honoursTheCalendarOf1904() {
        var row = "<row r='1'><c r='A1' s='1'><v>40702</v></c></row>";

        var cells = rows(workbook().from1904().styles(DAYS).sheet(row)).get(0).cells();

        assertThat(cells.get(0).text()).isEqualTo("2015-06-09");
    }

    @Test
    void tellsReferencesThatLeadNowhere() {
        assertThat(problems("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>")).containsExactly("CELL_REFERENCE_INVALID");
        assertThat(problems("<row r='1'><c r='A9'><v>1</v></c></row>")).containsExactly("CELL_REFERENCE_INVALID");
        assertThat(problems("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"))
                .containsExactly("CELL_REPEATED");
        assertThat(rows(workbook()
                                .sheet(
                                        "<row r='2'><c r='A2'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c></row>"))
                        .get(1)
                        .problems())
                .containsExactly("ROW_REPEATED");
    }

    @Test
    void ignoresFormattedBlankTails() {
        assertThat(rows(workbook()
                        .sheet("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='3'/></row>"
                                + "<row r='1048576'><c r='A1048576' s='3'/></row>")))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsActiveOrDeclaresEntities() {
        refuses(workbook().sheet("").part("xl/vbaProject.bin", "x").bytes(), "FILE_ACTIVE_CONTENT");
        refuses(
                workbook()
                        .sheet("")
                        .part("xl/externalLinks/externalLink1.xml", "x")
                        .bytes(),
                "FILE_ACTIVE_CONTENT");
        refuses(workbook().sheet("").part("../evil.xml", "x").bytes(), "FILE_BROKEN");
        refuses(
                workbook()
                        .sheet("")
                        .part("xl/worksheets/s1.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet>&b;</worksheet>")
                        .bytes(),
                "FILE_ENTITIES");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/_rels/workbook.xml.rels, http://schemas.microsoft.com/office/2006/relationships/vbaProject, Internal, code.bin",
        "xl/worksheets/_rels/s1.xml.rels, http://x/relationships/oleObject, Internal, ../media/a.bin",
        "xl/_rels/workbook.xml.rels, http://x/relationships/externalLink, Internal, a.xml",
        "xl/drawings/_rels/d.xml.rels, http://x/relationships/image, External, http://127.0.0.1:9/a.png",
    })
    void refusesWhatRelationsCallActive(String part, String type, String mode, String target) {
        var relation = "<Relationships><Relationship Id='x' Type='%s' TargetMode='%s' Target='%s'/></Relationships>";

        refuses(
                workbook()
                        .sheet("")
                        .part(part, relation.formatted(type, mode, target))
                        .bytes(),
                "FILE_ACTIVE_CONTENT");
    }

    @Test
    void letsHyperlinksLeadOutOfTheFile() {
        var relation =
                "<Relationships><Relationship Id='x' Type='http://x/relationships/hyperlink' TargetMode='External'"
                        + " Target='mailto:a@example.org'/></Relationships>";

        assertThat(rows(workbook()
                        .sheet("<row><c><v>1</v></c></row>")
                        .part("xl/worksheets/_rels/s1.xml.rels", relation)))
                .hasSize(1);
    }

    @Test
    void readsCellsInWhateverOrder() {
        var cells = cells("<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='B1'/>");

        assertThat(cells).extracting(Cell::text).containsExactly("1", "", "3");
    }

    @Test
    void refusesWhatInflatesWithoutEnd() {
        refuses(workbook().sheet(" ".repeat(30 << 20)).bytes(), "FILE_INFLATES");
    }

    @Test
    void tellsTextsAndStylesThatLeadNowhere() {
        var row = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>-1</v></c>"
                + "<c r='D1' t='s'><v>99999999999</v></c><c r='E1' s='77'><v>5</v></c><c r='F1' s='-1'><v>6</v></c></row>";

        var cells = rows(workbook().strings("<si><t>甲</t></si>").styles(DAYS).sheet(row))
                .get(0)
                .cells();

        assertThat(cells.get(0).text()).isEqualTo("甲");
        assertThat(cells.subList(1, 4)).allMatch(cell -> cell.kind() == Cell.Kind.ERROR);
        assertThat(cells.subList(4, 6)).extracting(Cell::text).containsExactly("5", "6");
    }

    @Test
    void refusesOneSheetUnderManyNames() {
        refuses(
                workbook()
                        .sheet("")
                        .sheet("")
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id='r1' Target='worksheets/s1.xml'/>"
                                        + "<Relationship Id='r2' Target='worksheets/s1.xml'/></Relationships>")
                        .bytes(),
                "FILE_BROKEN");
    }

    @Test
    void findsWhatIsWrongFarBelowWithoutReading() {
        var below = "<row r='9'><c r='A9'><v>1</v></c></row>";

        walks(workbook()
                .sheet(below + "<row r='10'><c r='XFD10' s='1'/><c r='XFE10' t='str'><f>1</f><v></v></c></row>"));
        walksNot(workbook().sheet(below + "<row r='10'><c r='BM10'><v>1</v></c></row>"), "FILE_TOO_MANY_COLUMNS");
        walksNot(workbook().sheet(below + "<row r='1048576'><c><v>1</v></c></row>"), "FILE_TOO_MANY_ROWS");
        walksNot(workbook().sheet(below + "<row r='10'><c></row>"), "FILE_BROKEN");
        walksNot(
                workbook()
                        .sheet(IntStream.range(0, 200_001)
                                .mapToObj(row -> "<row><c><v>" + row * 7919L % 1_000_003 + "</v></c></row>")
                                .collect(Collectors.joining())),
                "FILE_TOO_MANY_ROWS");
    }

    @Test
    void refusesTooManyColumns() {
        refuses(workbook().sheet("<row r='1'><c r='BM1'><v>1</v></c></row>").bytes(), "FILE_TOO_MANY_COLUMNS");
    }

    @Test
    @Timeout(10)
    void looksThroughManySpitefulFormats() {
        var spiteful = "[".repeat(200) + "yyyy\\m";
        for (int format = 0; format < 5_000; format++) {
            assertThat(NumberFormats.shown(spiteful)).isEqualTo(NumberFormats.Shown.NUMBER);
        }
    }

    @Test
    void looksThroughNoFormatThatNobodyWrote() {
        assertThat(NumberFormats.shown("[".repeat(3_000_000) + "yyyy")).isEqualTo(NumberFormats.Shown.NUMBER);
    }

    @Test
    void refusesBrokenAndForeignFiles() {
        var whole = workbook().sheet("<row r='1'><c r='A1'><v>1</v></c></row>").bytes();

        refuses(java.util.Arrays.copyOf(whole, whole.length / 2), "FILE_BROKEN");
        refuses(new byte[0], "FILE_EMPTY");
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "FILE_OLD_OR_ENCRYPTED");
        refuses("<html><table/></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8), "FILE_NAME_DISAGREES");
    }

    private void walks(WorkbookFixtures workbook) {
        try (var book = Books.open(WorkbookFixtures.file(folder, workbook.bytes()), "a.xlsx")) {
            book.walk(0);
        }
    }

    private void walksNot(WorkbookFixtures workbook, String code) {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> walks(workbook))
                .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code));
    }

    @Test
    void refusesFilesThatAreSomethingElseToo() {
        var whole = workbook().sheet("<row r='1'><c r='A1'><v>1</v></c></row>").bytes();
        var longer = java.util.Arrays.copyOf(whole, whole.length + 30);
        var later = new byte[whole.length + 30];
        System.arraycopy(whole, 0, later, 30, whole.length);
        System.arraycopy(whole, 0, later, 0, 4);

        refuses(longer, "FILE_BROKEN");
        refuses(later, "FILE_BROKEN");
    }

    private List<Cell> cells(String cells) {
        return rows(workbook().sheet("<row r='1'>" + cells + "</row>")).get(0).cells();
    }

    private List<String> problems(String row) {
        return rows(workbook().sheet(row)).get(0).problems();
    }

    private List<SheetRow> rows(WorkbookFixtures workbook) {
        return read(workbook.bytes());
    }

    private List<SheetRow> read(byte[] content) {
        var read = new ArrayList<SheetRow>();
        try (var book = Books.open(WorkbookFixtures.file(folder, content), "a.xlsx");
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
