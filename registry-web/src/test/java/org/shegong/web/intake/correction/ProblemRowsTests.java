package org.shegong.web.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shegong.intake.correction.TypedRow;
import org.shegong.web.intake.ImportDoorTest;
import org.shegong.web.testing.Officer;

class ProblemRowsTests extends ImportDoorTest {

    private static final String FILE = """
            单位名称,单位类型,所在市(区),乡镇(街道)
            第一社工站,社会组织,海陵区,=城东街办
            第二社工站,社会组织,海陵区,城东街道
            第三社工站,某类单位,海陵区,城东街道
            """;

    @Test
    void showsTheCellsInWhichSomethingIsWrong() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.get().uri(path + "/rows").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("第 2 行 第一社工站", "name=\"1.town\"", "name=\"3.kind\"", "保存并重新核对")
                .doesNotContain("name=\"1.kind\"", "第 3 行");
        assertThat(mvc.get().uri(path + "/rows?cause=kind.UNKNOWN_VALUE").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"3.kind\"")
                .doesNotContain("name=\"1.town\"");
    }

    @Test
    void savesThePageAndChecksAnew() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.post()
                        .uri(path + "/rows")
                        .param("1.town", "城东街道")
                        .param("3.kind", "社会组织")
                        .with(lin.onPages()))
                .hasRedirectedUrl(path + "/rows?done=import-mended");
        jobs.runWaiting();

        assertThat(mvc.get().uri(path + "/findings.csv").with(lin.onPages()))
                .bodyText()
                .contains("2,ACCEPT,,", "4,ACCEPT,,");
        assertThat(mvc.get().uri(path + "/rows").with(lin.onPages())).bodyText().contains("没有需要更正的行");
    }

    @Test
    void editsAWholeRow() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.get().uri(path + "/rows/1").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"1.name\"", "name=\"1.creditCode\"", "城东街道");
        assertThat(mvc.post()
                        .uri(path + "/rows/1")
                        .param("1.name", "第一社工站")
                        .param("1.town", "=城东街办")
                        .with(lin.onPages()))
                .hasRedirectedUrl(path + "/rows/1?done=import-unchanged");
    }

    @Test
    void keepsWhatWasTypedWhenACellIsRefused() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.post()
                        .uri(path + "/rows")
                        .param("1.town", "城".repeat(4_001))
                        .param("3.kind", "社会 组织")
                        .with(lin.onPages()))
                .hasStatus(400)
                .bodyText()
                .contains("内容过长", "href=\"#1.town\"", "城".repeat(4_001), "value=\"社会 组织\"");
    }

    @Test
    void tellsBothValuesToWhoeverComesLater() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);
        var seen = TypedRow.seen(2, Map.of("town", "=城东街办"));
        save(lin, path, "城东乡");

        assertThat(mvc.post()
                        .uri(path + "/rows")
                        .param("1.town", "城东街道")
                        .param("seen.1", seen)
                        .with(lin.onPages()))
                .hasStatus(412)
                .bodyText()
                .contains("别处已更正过这些行", "别处已改为“城东乡”", "value=\"城东街道\"");
        save(lin, path, "城东街道");
        assertThat(mvc.post()
                        .uri(path + "/rows")
                        .param("1.town", "城中街道")
                        .param("seen.1", seen)
                        .with(lin.onPages()))
                .hasStatus(412)
                .bodyText()
                .contains("不再需要更正", "城中街道");
    }

    @Test
    void leavesWhatNobodyTouchedToOthers() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);
        var seen = TypedRow.seen(2, Map.of("town", "=城东街办"));
        save(lin, path, "城东乡");

        assertThat(mvc.post()
                        .uri(path + "/rows")
                        .param("1.town", "=城东街办")
                        .param("seen.1", seen)
                        .param("cause", "town.DIVISION_UNKNOWN")
                        .with(lin.onPages()))
                .hasRedirectedUrl(path + "/rows?cause=town.DIVISION_UNKNOWN&done=import-unchanged");
    }

    @Test
    void showsTheLastRowFirstWhenAsked() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.get().uri(path + "/rows?sort=row,desc&size=1").with(lin.onPages()))
                .bodyText()
                .contains("name=\"3.kind\"")
                .doesNotContain("name=\"1.town\"");
    }

    @Test
    void takesTheProblemRowsAwayAsAWorkbook() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.get().uri("/api/v1" + path + "/problems.xlsx").with(lin.onApi()))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"problems.xlsx\"");
        assertThat(mvc.get().uri(path).with(lin.onPages())).bodyText().contains(path + "/problems.xlsx");
    }

    @Test
    void hidesTheRowsOfAnother() {
        var path = upload(officers.ofDistrict("321202"), "ORGANIZATIONS", FILE);
        var other = officers.ofCity();

        assertThat(mvc.get().uri(path + "/rows").with(other.onPages())).hasStatus(404);
        assertThat(mvc.get().uri(path + "/rows/1").with(other.onPages())).hasStatus(404);
        assertThat(mvc.get().uri(path + "/problems.xlsx").with(other.onPages())).hasStatus(404);
        assertThat(mvc.post().uri(path + "/rows").param("1.town", "城东街道").with(other.onPages()))
                .hasStatus(404);
    }

    private void save(Officer officer, String path, String town) {
        assertThat(mvc.post().uri(path + "/rows").param("1.town", town).with(officer.onPages()))
                .hasStatus3xxRedirection();
        jobs.runWaiting();
    }
}
