package org.shegong.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.intake.sheet.WorkbookFixtures.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.intake.sheet.Books;
import org.shegong.intake.sheet.WorkbookFixtures;

class LayoutFinderTests {

    private static final Labels LABELS = new Labels(Map.ofEntries(
            Map.entry("姓名", "name"),
            Map.entry("身份证号", "idNumber"),
            Map.entry("工作单位", "organisation"),
            Map.entry("证书等级", "certificateLevel"),
            Map.entry("管理号", "certificateNo"),
            Map.entry("证书编号", "certificateNo"),
            Map.entry("登记编号", "registrationNo"),
            Map.entry("登记有效期至", "registrationValidTo"),
            Map.entry("编号", "#"),
            Map.entry("序号", "#"),
            Map.entry("单位名称", "organisation")));

    @TempDir
    Path folder;

    @Test
    void findsTheHeaderBelowTitlesInAnyOrder() throws IOException {
        var layout = find(workbook().sheet(row(1, "花名册") + row(2, "工作单位", "备注", "姓 名", "身份证号*")));

        assertThat(layout).isPresent();
        assertThat(layout.get().headerEnd()).isEqualTo(2);
        assertThat(layout.get().columns())
                .containsOnly(Map.entry("organisation", 0), Map.entry("name", 2), Map.entry("idNumber", 3));
    }

    @Test
    void prefersTheSheetWithTheMostKnownLabels() throws IOException {
        var layout = find(workbook().sheet(row(1, "填表说明", "姓名")).sheet(row(1, "姓名", "身份证号")));

        assertThat(layout.map(Layout::sheet)).contains(1);
    }

    @Test
    void letsTheLowerOfTwoRowsNameTheColumn() throws IOException {
        var layout = find(workbook()
                .sheet(row(1, "姓名", "身份证号", "证书", "") + row(2, "", "", "等级", "管理号") + row(3, "张三", "1", "初级", "2")));

        assertThat(layout.map(Layout::headerEnd)).contains(2);
        assertThat(layout.get().columns())
                .containsEntry("name", 0)
                .containsEntry("certificateLevel", 2)
                .containsEntry("certificateNo", 3);
    }

    @Test
    void tellsEqualWordsApartByTheGroupsAboveThem() throws IOException {
        var layout = find(workbook()
                .sheet(row(1, "社会工作者花名册")
                        + row(2, "序号", "姓名", "社会工作者证书", "", "登记情况", "", "单位")
                        + row(3, "", "", "等级", "编号", "编号", "有效期至", "名称")));

        assertThat(layout.map(Layout::headerEnd)).contains(3);
        assertThat(layout.get().columns())
                .containsEntry("#", 0)
                .containsEntry("name", 1)
                .containsEntry("certificateLevel", 2)
                .containsEntry("certificateNo", 3)
                .containsEntry("registrationNo", 4)
                .containsEntry("registrationValidTo", 5)
                .containsEntry("organisation", 6);
    }

    @Test
    void takesNoTitleForAGroup() throws IOException {
        var layout =
                find(workbook().sheet(row(1, "社会工作者登记证书名单") + row(2, "姓名", "身份证号", "编号") + row(3, "张三", "1", "2")));

        assertThat(layout.map(Layout::headerEnd)).contains(2);
        assertThat(layout.get().columns()).containsEntry("#", 2).doesNotContainKey("registrationNo");
    }

    @Test
    void readsAHiddenSheetOnlyIfNoOtherSaysMore() throws IOException {
        var header = row(1, "姓名", "身份证号");
        assertThat(find(workbook().hidden(header).sheet(header)).map(Layout::columns))
                .isEqualTo(find(workbook().sheet(header)).map(Layout::columns));
        assertThat(find(workbook().hidden(row(1, "姓名", "身份证号", "工作单位")).sheet(row(1, "填表说明", "姓名")))
                        .map(layout -> layout.holds("organisation")))
                .contains(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*姓名", "★姓 名", "1.姓名", "姓名（必填）", "姓名【同身份证】", "姓\n名：", "２、姓名*", "姓名 Name", "1姓名", "（3）姓名：请填全名"})
    void seesALabelThroughItsMarks(String header) {
        assertThat(LABELS.fieldOf(header)).contains("name");
    }

    @Test
    void findsNothingInAStrangersFile() throws IOException {
        assertThat(find(workbook().sheet(row(1, "foo", "bar")))).isEmpty();
    }

    private Optional<Layout> find(WorkbookFixtures workbook) throws IOException {
        var file = Files.write(folder.resolve("a.xlsx"), workbook.bytes());
        try (var book = Books.open(file, "a.xlsx")) {
            return new LayoutFinder(new KnownWords(LABELS, Map.of())).find(book);
        }
    }

    private static String row(int number, String... texts) {
        var cells = new StringJoiner("", "<row r='" + number + "'>", "</row>");
        for (int column = 0; column < texts.length; column++) {
            cells.add(
                    "<c r='%c%d' t='inlineStr'><is><t>%s</t></is></c>".formatted('A' + column, number, texts[column]));
        }
        return cells.toString();
    }
}
