package org.shegong.web.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shegong.web.intake.ImportDoorTest;

class CausePageTests extends ImportDoorTest {

    private static final String FILE = """
            单位名称,单位类型,所在市(区),乡镇(街道)
            第一社工站,社会组织,海陵区,城东街办
            第二社工站,社会组织,海陵区,城东街办
            第三社工站,某类单位,海陵区,城东街道
            """;

    @Test
    void leadsFromTheImportToItsCauses() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.get().uri(path).with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("可以统一更正", "城东街办（海陵区）", path + "/causes/1/town/DIVISION_UNKNOWN");
        assertThat(mvc.get().uri(path + "/causes/1/town/DIVISION_UNKNOWN").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("城东街道", "更正全部 2 行")
                .doesNotContain("口岸街道");
    }

    @Test
    void mendsEveryRowAtOnce() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.post()
                        .uri(path + "/causes/1/town/DIVISION_UNKNOWN")
                        .param("meant", "城东街道")
                        .param("memory", "OWN_FILES")
                        .with(lin.onPages()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(path + "?done=import-mended");
        jobs.runWaiting();

        assertThat(mvc.get().uri(path + "/findings.csv").with(lin.onPages()))
                .bodyText()
                .contains("2,ACCEPT,,", "3,ACCEPT,,", "4,REJECT,kind,UNKNOWN_VALUE");
    }

    @Test
    void showsTheFormAgainWhenNothingIsSaidAnew() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.post()
                        .uri(path + "/causes/1/town/DIVISION_UNKNOWN")
                        .param("meant", "城东 街办")
                        .with(lin.onPages()))
                .hasStatus(400)
                .bodyText()
                .contains("没有更正");
    }

    @Test
    void hidesTheCausesOfAnother() {
        var path = upload(officers.ofDistrict("321202"), "ORGANIZATIONS", FILE);

        assertThat(mvc.get()
                        .uri(path + "/causes/1/town/DIVISION_UNKNOWN")
                        .with(officers.ofCity().onPages()))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri(path + "/causes/1/town/DIVISION_UNKNOWN")
                        .param("meant", "城东街道")
                        .with(officers.ofCity().onPages()))
                .hasStatus(404);
    }
}
