package org.shegong.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shegong.web.testing.Officer;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ColumnDoorsTests extends ImportDoorTest {

    private static final String FILE = """
            甲<b>,乙,丙,丁
            海陵区测试社工站,社会组织,海陵区,321298199001011234
            """;

    @Test
    void showsColumnsWithMaskedSamplesAndEscapedHeaders() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(mvc.get().uri(path).with(lin.onPages())).bodyText().contains(path + "/columns");
        assertThat(mvc.get().uri(path + "/columns").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("甲&lt;b&gt;", "未对应", "1:name", "3****")
                .doesNotContain("<b>", "321298199001011234");
    }

    @Test
    void checksTheFileAfterItsColumnsWerePicked() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        assertThat(pick(lin, path, "1:name", "2:kind", "3:region", ""))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(path);
        jobs.runWaiting();

        assertThat(mvc.get().uri(path).with(lin.onPages())).bodyText().contains("已核对", path + "/columns");
    }

    @Test
    void showsThePickedColumnsAgainWithWhatIsWrong() {
        var lin = officers.ofDistrict("321202");
        var path = upload(lin, "ORGANIZATIONS", FILE);

        var missing = pick(lin, path, "1:name", "2:kind", "", "");
        assertThat(missing).hasStatus(400);
        assertThat(text(missing)).contains("还有必需的栏目没有选列", "未对应", "已对应").containsPattern("value=\"2:kind\"\\s+selected");
        var twice = pick(lin, path, "1:name", "2:name", "", "");
        assertThat(twice).hasStatus(400);
        assertThat(text(twice)).contains("同一个栏目只能选给一列");
    }

    @Test
    void matchesColumnsOverTheApi() {
        var lin = officers.ofDistrict("321202");
        var path = "/api/v1" + upload(lin, "ORGANIZATIONS", FILE);
        var told = "{\"header\":{\"sheet\":1,\"row\":1,\"rows\":1},\"columns\":{\"name\":1,\"kind\":2,\"region\":3}}";

        assertThat(mvc.get().uri(path + "/columns").with(lin.onApi()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.columns[0].letter")
                .isEqualTo("A");
        assertThat(put(lin, path, "{}")).hasStatus(400);
        assertThat(put(lin, path, told)).hasStatus(202);
        jobs.runWaiting();
        assertThat(mvc.get().uri(path).with(lin.onApi()))
                .bodyJson()
                .extractingPath("state")
                .isEqualTo("CHECKED");
    }

    @Test
    void keepsOthersFromTheColumns() {
        var path = upload(officers.ofDistrict("321202"), "ORGANIZATIONS", FILE);
        var other = officers.ofCity();

        assertThat(mvc.get().uri(path + "/columns").with(other.onPages())).hasStatus(404);
        assertThat(pick(other, path, "1:name")).hasStatus(404);
        assertThat(put(other, "/api/v1" + path, "{\"header\":{\"sheet\":1,\"row\":1,\"rows\":1},\"columns\":{}}"))
                .hasStatus(404);
    }

    private MvcTestResult put(Officer officer, String path, String json) {
        return mvc.put()
                .uri(path + "/columns")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(officer.onApi())
                .exchange();
    }

    private MvcTestResult pick(Officer officer, String path, String... columns) {
        return mvc.post()
                .uri(path + "/columns")
                .param("sheet", "1")
                .param("row", "1")
                .param("rows", "1")
                .param("columns", columns)
                .with(officer.onPages())
                .exchange();
    }
}
