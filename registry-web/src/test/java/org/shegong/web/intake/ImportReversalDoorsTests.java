package org.shegong.web.intake;

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
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ImportReversalDoorsTests {

    private static final String UNITS = "单位名称,单位类型,所在市(区),乡镇(街道)\n海陵区测试社工站,社会组织,海陵区,城东街道\n";
    private static final String PEOPLE = "姓名,身份证号,工作单位\n林小梅,321298199001010028,海陵区测试社工站\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    JobRunner jobs;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    private Officer lin;

    @BeforeEach
    void bringTheEmployer() {
        register.empty();
        lin = officers.ofDistrict("321202");
        apply(bring("ORGANIZATIONS", UNITS));
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void takesAnImportBackThroughTheApi() {
        var path = apply(bring("ROSTER", PEOPLE));
        var person = "/api/v1/workers/" + person();
        assertThat(mvc.get().uri(person).with(lin.onApi())).hasStatusOk();

        assertThat(mvc.post().uri(path + "/reversal").with(lin.onApi())).hasStatus(202);
        jobs.runWaiting();

        assertThat(mvc.get().uri(path).with(lin.onApi()))
                .bodyJson()
                .extractingPath("state")
                .isEqualTo("REVERSED");
        assertThat(mvc.get().uri(person).with(lin.onApi())).hasStatus(404);
        assertThat(mvc.post().uri(path + "/reversal").with(lin.onApi())).hasStatus(202);
        assertThat(bring("ROSTER", PEOPLE)).isNotEqualTo(path);
    }

    @Test
    void listsWhatBlocksAtBothDoors() {
        var path = apply(bring("ROSTER", PEOPLE));
        transaction.executeWithoutResult(status -> jdbc.update("update worker set version = version + 1"));

        assertThat(mvc.post().uri(path + "/reversal").with(lin.onApi()))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\":\"import-reversal-blocked\",\"blockers\":[{\"row\":2,"
                        + "\"object\":\"worker\",\"code\":\"RECORD_CHANGED\",\"link\":\"/workers/" + person()
                        + "\"}]}");
        var page = path.replace("/api/v1", "");
        assertThat(mvc.post().uri(page + "/reversal").with(lin.onPages())).hasRedirectedUrl(page + "/reversal");
        assertThat(mvc.get().uri(page + "/reversal").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("档案又有改动", "/workers/" + person())
                .doesNotContain("确认撤销");
    }

    @Test
    void showsWhatWillBeTakenBackAndTheReceipt() {
        var page = apply(bring("ROSTER", PEOPLE)).replace("/api/v1", "");

        assertThat(mvc.get().uri(page).with(lin.onPages())).bodyText().contains("撤销这次导入", "处理记录", "已入库");
        assertThat(mvc.get().uri(page + "/reversal").with(lin.onPages()))
                .bodyText()
                .contains("新登记的人员", "确认撤销");
        assertThat(mvc.post().uri(page + "/reversal").with(lin.onPages())).hasRedirectedUrl(page);
        jobs.runWaiting();
        assertThat(mvc.get().uri(page).with(lin.onPages()))
                .bodyText()
                .contains("已撤销")
                .doesNotContain("撤销这次导入");
        assertThat(mvc.get().uri(page + "/reversal").with(lin.onPages()))
                .bodyText()
                .contains("没有可以撤销的数据");
    }

    @Test
    void givesUpWhatIsNotAppliedYet() {
        var path = bring("ROSTER", PEOPLE);

        assertThat(mvc.post().uri(path + "/reversal").with(lin.onApi())).hasStatus(409);
        assertThat(mvc.post().uri(path + "/cancellation").with(lin.onApi()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("state")
                .isEqualTo("CANCELLED");
        var again = bring("ROSTER", PEOPLE).replace("/api/v1", "");
        assertThat(again).isNotEqualTo(path.replace("/api/v1", ""));
        assertThat(mvc.post().uri(again + "/cancellation").with(lin.onPages())).hasRedirectedUrl(again);
    }

    @Test
    void hidesTheImportOfAnother() {
        var path = apply(bring("ROSTER", PEOPLE));
        var other = officers.ofCity();

        for (var step : new String[] {"/reversal", "/cancellation"}) {
            assertThat(mvc.post().uri(path + step).with(other.onApi())).hasStatus(404);
            assertThat(mvc.post().uri(path.replace("/api/v1", "") + step).with(other.onPages()))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri(path.replace("/api/v1", "") + "/reversal").with(other.onPages()))
                .hasStatus(404);
    }

    private String person() {
        return jdbc.query(
                        "select worker_id from worker_card",
                        (row, number) ->
                                org.shegong.shared.Uuids.of(row.getBytes(1)).toString())
                .get(0);
    }

    private String apply(String path) {
        assertThat(mvc.post()
                        .uri(path + "/application")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"mode\":\"GOOD_ROWS\"}")
                        .with(lin.onApi()))
                .hasStatus(202);
        jobs.runWaiting();
        return path;
    }

    private String bring(String kind, String file) {
        var answer = mvc.post()
                .uri("/api/v1/imports")
                .multipart()
                .file(new MockMultipartFile("file", "file.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
                .param("kind", kind)
                .with(lin.onApi())
                .exchange();
        assertThat(answer.getResponse().getStatus()).isIn(200, 201);
        jobs.runWaiting();
        var body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return "/api/v1/imports/" + body.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }
}
