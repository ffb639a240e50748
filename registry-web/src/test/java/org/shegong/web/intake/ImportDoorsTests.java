package org.shegong.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.web.testing.Officer;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;

class ImportDoorsTests extends ImportDoorTest {

    private static final String FILE = """
            单位名称,单位类型,统一社会信用代码,所在市(区),乡镇(街道)
            海陵区测试社工站,社会组织,12321202MB0000000X,海陵区,城东街道
            高港区测试社工站,社会组织,52321202MB0000000R,高港区,口岸街道
            合计,2,,,
            """;

    @Test
    void takesAFileOnceAndAppliesWhatLiesInReach() {
        var lin = officers.ofDistrict("321202");
        var path = bring(lin, 201);
        jobs.runWaiting();

        assertThat(mvc.get().uri(path).with(lin.onApi()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"state\":\"CHECKED\",\"counts\":"
                        + "{\"read\":3,\"accepted\":1,\"warned\":0,\"rejected\":1,\"skipped\":1}}");
        assertThat(mvc.get().uri(path + "/findings.csv").with(lin.onApi()))
                .hasStatusOk()
                .hasBodyTextEqualTo("row,outcome,field,code\n2,ACCEPT,,\n3,REJECT,region,OUT_OF_SCOPE\n"
                        + "4,SKIP,,NOT_A_DATA_ROW\n");
        assertThat(bring(lin, 200)).isEqualTo(path);

        assertThat(mvc.post()
                        .uri(path + "/application")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"mode\":\"GOOD_ROWS\"}")
                        .with(lin.onApi()))
                .hasStatus(202);
        jobs.runWaiting();
        assertThat(mvc.get().uri(path).with(lin.onApi()))
                .bodyJson()
                .extractingPath("state")
                .isEqualTo("APPLIED");
    }

    @Test
    void hidesTheImportOfAnother() {
        var path = bring(officers.ofDistrict("321202"), 201);

        assertThat(mvc.get().uri(path).with(officers.ofCity().onApi())).hasStatus(404);
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(mvc.post()
                        .uri("/api/v1/imports")
                        .multipart()
                        .file("file", new byte[] {1, 2, 3})
                        .param("kind", "ROSTER")
                        .with(officers.ofCity().onApi()))
                .hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "ROSTER, names.csv, '', file, 必须填写",
        "ROSTER, page.csv, <html><table>, file, 这是网页",
        "ROSTER, paper.pdf, %PDF-1.7, file, 只能导入",
        "'', names.csv, 姓名, kind, 必须填写",
        "PAYMENTS, names.csv, 姓名, kind, 不在可选范围",
    })
    void showsTheRefusedFormWithASentenceAtItsField(
            String kind, String name, String content, String field, String sentence) {
        var file = new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
        var answer = mvc.post()
                .uri("/imports")
                .multipart()
                .file(file)
                .param("kind", kind)
                .with(officers.ofCity().onPages())
                .exchange();

        assertThat(answer).hasStatus(400);
        var page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(page).contains("href=\"#" + field + "\"").containsPattern("class=\"wrong\"[^>]*>[^<]*" + sentence);
    }

    @Test
    void showsCausesOnThePage() {
        var lin = officers.ofDistrict("321202");
        var path = bring(lin, 201).replace("/api/v1", "");
        jobs.runWaiting();

        assertThat(mvc.get().uri("/imports").with(lin.onPages())).hasStatusOk();
        assertThat(mvc.get().uri(path).with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("不在您的管理范围内", "findings.csv");
    }

    private String bring(Officer officer, int status) {
        var answer = sent(officer, "ORGANIZATIONS", FILE);
        assertThat(answer).hasStatus(status);
        return "/api/v1/imports/" + text(answer).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }
}
