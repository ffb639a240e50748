package org.shegong.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shegong.web.testing.Officer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a file changes is shown to those who brought it, and a roster goes out and comes back. */
class ImportChangeDoorsTests extends ImportDoorTest {

    private static final String UNIT = "单位名称,单位类型,所在市(区)\n海陵区测试社工站,社会组织,海陵区\n";
    private static final String PERSON = "姓名,身份证号,工作单位,学历,手机\n林梅,321298199006180026,海陵区测试社工站,";

    @Test
    void showsBeforeAndAfterToWhoeverBroughtTheFile() {
        var lin = officers.ofDistrict("321202");
        var path = changing(lin);

        assertThat(mvc.get().uri(path + "/changes").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("大学专科", "大学本科", "139******78", "林梅")
                .doesNotContain("13912345678", "321298199006180026");
        assertThat(mvc.get().uri(path).with(lin.onPages())).bodyText().contains(path + "/changes");
        assertThat(mvc.get().uri("/api/v1" + path + "/changes").with(lin.onApi()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.content[0].differences[0].field")
                .isEqualTo("phone");
    }

    @Test
    void hidesTheChangesOfAnother() {
        var path = changing(officers.ofDistrict("321202"));
        var other = officers.ofCity();

        assertThat(mvc.get().uri(path + "/changes").with(other.onPages())).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1" + path + "/changes").with(other.onApi()))
                .hasStatus(404);
    }

    @Test
    void takesTheRosterAwayForAPurposeOnly() {
        var lin = officers.ofDistrict("321202");
        changing(lin);

        assertThat(mvc.get().uri("/imports").with(lin.onPages())).bodyText().contains("value=\"roster\"");
        assertThat(download(lin, "")).hasStatus(400);
        var export = download(lin, "AUDIT").exchange().getResponse().getRedirectedUrl();
        var file = mvc.get()
                .uri(Objects.requireNonNull(export) + "/file")
                .with(lin.onPages())
                .exchange();
        var csv = new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(csv).contains("人员编号", "林梅").doesNotContain("321298199006180026", "13812345678");
        var back = mvc.get().uri(send(lin, "ROSTER", csv)).with(lin.onPages());
        assertThat(back).bodyText().contains("与已有资料一致");
    }

    private MockMvcTester.MockMvcRequestBuilder download(Officer officer, String purpose) {
        return mvc.post()
                .uri("/exports")
                .with(officer.onPages())
                .param("list", "roster")
                .param("format", "CSV")
                .param("purpose", purpose);
    }

    /** A file that changes somebody whom an earlier one has entered. */
    private String changing(Officer officer) {
        apply(officer, send(officer, "ORGANIZATIONS", UNIT));
        apply(officer, send(officer, "ROSTER", PERSON + "大专,13812345678\n"));
        return send(officer, "ROSTER", PERSON + "本科,13912345678\n");
    }
}
