package org.shegong.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.intake.RosterFixtures;
import org.shegong.web.testing.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class ImportReversalDoorsTests extends ImportDoorTest {

    private static final String UNITS = "单位名称,单位类型,所在市(区),乡镇(街道)\n海陵区测试社工站,社会组织,海陵区,城东街道\n";
    private static final String PEOPLE = "姓名,身份证号,工作单位\n林小梅,321298199001010028,海陵区测试社工站\n";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Officer lin;

    @BeforeEach
    void bringTheEmployer() {
        lin = officers.ofDistrict("321202");
        apply(bring("ORGANIZATIONS", UNITS));
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
    void pagesWhatBlocks() {
        var people = new StringBuilder("姓名,身份证号,工作单位\n");
        for (int person = 0; person < 12; person++) {
            people.append(RosterFixtures.line(person).replace(RosterFixtures.EMPLOYER, "海陵区测试社工站"));
        }
        var path = apply(bring("ROSTER", people.toString()));
        transaction.executeWithoutResult(status -> jdbc.update("update worker set version = version + 1"));

        assertThat(mvc.post().uri(path + "/reversal").with(lin.onApi()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.blockerCount")
                .isEqualTo(12);
        assertThat(mvc.get().uri(path + "/blockers?size=10&page=1").with(lin.onApi()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"content\":[{\"row\":12,\"code\":\"RECORD_CHANGED\"},{\"row\":13}],"
                        + "\"page\":{\"totalElements\":12}}");
        assertThat(mvc.get().uri(path + "/blockers?page=-1").with(lin.onApi())).hasStatus(400);
        assertThat(mvc.get().uri(path + "/blockers").with(officers.ofCity().onApi()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri(path.replace("/api/v1", "") + "/reversal?size=10&page=1")
                        .with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("12 处", "size=20");
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
    void takesBackOnceHoweverOftenItIsAskedFor() {
        var path = apply(bring("ROSTER", PEOPLE));
        for (int asked = 0; asked < 3; asked++) {
            assertThat(mvc.post().uri(path + "/reversal").with(lin.onApi())).hasStatus(202);
        }
        jobs.runWaiting();

        assertThat(jdbc.queryForObject("select count(*) from job where kind = 'import-reverse'", Long.class))
                .isOne();
        assertThat(jdbc.queryForObject("select count(*) from import_act where act = 'REVERSED'", Long.class))
                .isOne();
    }

    @Test
    void knowsNoImportThatIsNotThere() {
        var path = "/api/v1/imports/" + UUID.randomUUID();

        for (var step : new String[] {"/reversal", "/cancellation"}) {
            assertThat(mvc.post().uri(path + step).with(lin.onApi())).hasStatus(404);
        }
        assertThat(mvc.get().uri(path + "/blockers").with(lin.onApi())).hasStatus(404);
        assertThat(mvc.get().uri(path.replace("/api/v1", "") + "/reversal").with(lin.onPages()))
                .hasStatus(404);
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
        return "/api/v1" + apply(lin, path.replace("/api/v1", ""));
    }

    private String bring(String kind, String content) {
        return "/api/v1" + send(lin, kind, content);
    }
}
