package org.shegong.web.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
class CausePageTests {

    private static final String FILE = """
            单位名称,单位类型,所在市(区),乡镇(街道)
            第一社工站,社会组织,海陵区,城东街办
            第二社工站,社会组织,海陵区,城东街办
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
    void leadsFromTheImportToItsCauses() {
        var lin = officers.ofDistrict("321202");
        var path = bring(lin);

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
        var path = bring(lin);

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
        var path = bring(lin);

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
        var path = bring(officers.ofDistrict("321202"));

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
