package org.shegong.web.worker.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.certification.CertificationFixtures;
import org.shegong.certification.Registrations;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.TestTime;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A social worker reads the own record, masked, and reaches nobody else's. */
@WebTest
class OwnRecordTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    Registrations registrations;

    @Autowired
    WorkerMerging merging;

    @Autowired
    JdbcTemplate jdbc;

    private TwoDistricts.@Nullable World world;

    @BeforeEach
    void settle() {
        world = districts.settle();
    }

    @Test
    void leadsFromTheFirstPageToTheOwnRecord() {
        registrations.record(Scope.EVERYTHING, world().lin(), CertificationFixtures.until(TestTime.TODAY.plusDays(30)));

        assertThat(asked("/"))
                .bodyText()
                .contains("href=\"/record\"", "<strong>30</strong>")
                .doesNotContain("top-search", "href=\"/workers\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 138******78",
        "?tab=certification, 尚无证书记录",
        "?tab=employment, 海陵社工站",
        "?tab=history, 登记入册",
        "/sheet, 社会工作者登记表"
    })
    void showsTheOwnRecordToReadOnly(String page, String text) {
        assertThat(asked("/record" + page))
                .hasStatusOk()
                .bodyText()
                .contains("林梅", text)
                .doesNotContain("/workers/", "/organizations/", "13812345678")
                .doesNotContain(number(LocalDate.of(1990, 6, 18), 2).value());
    }

    @Test
    void showsNobodyElse() {
        assertThat(asked("/workers/" + world().zeng())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(asked("/workers/" + world().lin() + "/edit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(asked("/record?id=" + world().zeng())).bodyText().doesNotContain("曾伟");
        assertThat(of(WorkerId.next(), "/record")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsTheOwnRecordFromOfficers() {
        assertThat(mvc.get().uri("/record").with(officers.ofCity().onPages())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void revealsOneOwnValueOnRecord() {
        assertThat(revealed("VERIFY_IDENTITY")).hasStatusOk().bodyText().contains("13812345678");
        assertThat(revealed("CURIOSITY")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(jdbc.queryForMap("select * from audit_entry where action = 'personal-data-revealed'"))
                .containsEntry("reason", "VERIFY_IDENTITY");
    }

    @Test
    void followsARecordThatWasMerged() {
        merging.merge(Scope.EVERYTHING, new AsRead(world().han(), 0), new AsRead(world().lin(), 0), "同一人");

        assertThat(asked("/record")).hasStatusOk().bodyText().contains("韩冬");
    }

    private MvcTestResult revealed(String purpose) {
        return mvc.post()
                .uri("/record/reveal")
                .with(worker(world().lin()).onPages())
                .param("field", "PHONE")
                .param("purpose", purpose)
                .exchange();
    }

    private MvcTestResult asked(String path) {
        return of(world().lin(), path);
    }

    private MvcTestResult of(WorkerId worker, String path) {
        return mvc.get().uri(path).with(worker(worker).onPages()).exchange();
    }

    private Officer worker(WorkerId worker) {
        return officers.of(Role.WORKER, GrantUnit.worker(worker));
    }

    private TwoDistricts.World world() {
        return Objects.requireNonNull(world);
    }
}
