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
import org.shegong.intake.sheet.Books;
import org.shegong.intake.sheet.WorkbookFixtures;

class LayoutFinderTests {

    private static final Labels LABELS = new Labels(Map.of(
            "姓名",
            "name",
            "身份证号",
            "idNumber",
            "工作单位",
            "organisation",
            "证书等级",
            "certificateLevel",
            "管理号",
            "certificateNo"));

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
    void findsNothingInAStrangersFile() throws IOException {
        assertThat(find(workbook().sheet(row(1, "foo", "bar")))).isEmpty();
    }

    private Optional<Layout> find(WorkbookFixtures workbook) throws IOException {
        var file = Files.write(folder.resolve("a.xlsx"), workbook.bytes());
        try (var book = Books.open(file, "a.xlsx")) {
            return new LayoutFinder(LABELS).find(book);
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
