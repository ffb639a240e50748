package org.shegong.web.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.job.JobRunner;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CorrectionPageTests {

    private static final String FILE = """
            单位名称,单位类型,所在市(区),乡镇(街道)
            第一社工站,社会组织,海陵区,=城东街办
            第二社工站,社会组织,海陵区,城东街道
            第三社工站,某类单位,海陵区,城东街道
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    JobRunner jobs;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void withdrawsACell() {
        var lin = officers.ofDistrict("321202");
        var path = bring(lin);
        mvc.post()
                .uri(path + "/rows")
                .param("3.kind", "社会组织")
                .with(lin.onPages())
                .exchange();
        jobs.runWaiting();
        assertThat(mvc.get().uri(path + "/corrections").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("逐行更正和传回的单元格", "第 4 行", "社会组织", "/corrections/cells/4/kind/withdrawal");

        withdraw(lin, path, path + "/corrections/cells/4/kind/withdrawal");

        assertThat(findings(lin, path)).contains("4,REJECT,kind,UNKNOWN_VALUE");
        assertThat(mvc.get().uri(path + "/corrections").with(lin.onPages()))
                .bodyText()
                .contains("没有更正");
    }

    @Test
    void withdrawsWhatWasSaidAndWhatWasRemembered() {
        var lin = officers.ofDistrict("321202");
        var path = bring(lin);
        mvc.post()
                .uri(path + "/causes/1/town/DIVISION_UNKNOWN")
                .param("meant", "城东街道")
                .param("memory", "OWN_FILES")
                .with(lin.onPages())
                .exchange();
        jobs.runWaiting();
        assertThat(findings(lin, path)).contains("2,ACCEPT,,");
        assertThat(mvc.get().uri(path).with(lin.onPages())).bodyText().contains("更正记录（2）");

        withdraw(lin, path, link(lin, path, "values"));
        assertThat(findings(lin, path)).contains("2,ACCEPT,,");
        withdraw(lin, path, link(lin, path, "remembered"));

        assertThat(findings(lin, path)).contains("2,REJECT,town,DIVISION_UNKNOWN");
    }

    @Test
    void hidesTheCorrectionsOfAnother() {
        var path = bring(officers.ofDistrict("321202"));
        var other = officers.ofCity();

        assertThat(mvc.get().uri(path + "/corrections").with(other.onPages())).hasStatus(404);
        assertThat(mvc.post().uri(path + "/corrections/cells/4/kind/withdrawal").with(other.onPages()))
                .hasStatus(404);
    }

    @Test
    void refusesToWithdrawWhatWasNeverCorrected() {
        var lin = officers.ofDistrict("321202");
        var path = bring(lin);

        assertThat(mvc.post().uri(path + "/corrections/cells/4/kind/withdrawal").with(lin.onPages()))
                .hasStatus(404);
        assertThat(mvc.post().uri(path + "/corrections/values/ab12/withdrawal").with(lin.onPages()))
                .hasStatus(404);
        assertThat(findings(lin, path)).contains("4,REJECT,kind,UNKNOWN_VALUE");
    }

    private void withdraw(Officer officer, String path, String at) {
        assertThat(mvc.post().uri(at).with(officer.onPages()))
                .hasRedirectedUrl(path + "/corrections?done=import-correction-withdrawn");
        jobs.runWaiting();
    }

    private String link(Officer officer, String path, String way) {
        var page = text(officer, path + "/corrections");
        var link = Pattern.compile("action=\"([^\"]*/corrections/" + way + "/[0-9a-f]+/withdrawal)\"")
                .matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    private String findings(Officer officer, String path) {
        return text(officer, path + "/findings.csv");
    }

    private String text(Officer officer, String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(officer.onPages())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String bring(Officer officer) {
        var answer = mvc.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "units.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)))
                .param("kind", "ORGANIZATIONS")
                .with(officer.onPages())
                .exchange();
        jobs.runWaiting();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
