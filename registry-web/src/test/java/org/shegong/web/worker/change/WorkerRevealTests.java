package org.shegong.web.worker.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.testing.TestTime;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A value is shown in full for a purpose, within limits, on record, and in one answer only. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class WorkerRevealTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    JdbcTemplate jdbc;

    private TwoDistricts.@Nullable World world;
    private @Nullable Officer city;

    @BeforeEach
    void settle() {
        world = districts.settle();
        city = officers.ofCity();
    }

    @Test
    void showsTheValueInOneAnswerOnly() {
        var answer = revealed(city(), "ID_NUMBER", "VERIFY_IDENTITY");

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(text(answer)).contains(TwoDistricts.ZENGS_NUMBER);
        assertThat(answer.getResponse().getHeaderNames()).doesNotContain("Location", "ETag");
        assertThat(page("")).doesNotContain(TwoDistricts.ZENGS_NUMBER, TwoDistricts.ZENGS_PHONE);
        assertThat(page("?tab=history")).doesNotContain(TwoDistricts.ZENGS_NUMBER);
    }

    @Test
    void recordsWhoSawWhatAndWhyButNotTheValue() {
        revealed(city(), "PHONE", "VERIFY_IDENTITY");

        assertThat(jdbc.queryForMap("select * from audit_entry where action = 'personal-data-revealed'"))
                .containsEntry("reason", "VERIFY_IDENTITY")
                .containsEntry("actor_name", city().user().login())
                .hasEntrySatisfying(
                        "detail",
                        detail -> assertThat(String.valueOf(detail))
                                .contains("PHONE")
                                .doesNotContain(TwoDistricts.ZENGS_PHONE));
    }

    @Test
    void writesTheValueIntoNoLog(CapturedOutput log) {
        revealed(city(), "ID_NUMBER", "VERIFY_IDENTITY");
        revealed(city(), "ID_NUMBER", "CURIOSITY");

        assertThat(log.getAll()).doesNotContain(TwoDistricts.ZENGS_NUMBER, TwoDistricts.ZENGS_PHONE);
    }

    @ParameterizedTest
    @CsvSource({"ID_NUMBER, CURIOSITY", "ID_NUMBER, ''", "PASSWORD, VERIFY_IDENTITY", "'', VERIFY_IDENTITY"})
    void asksForAFieldAndAPurposeOfTheList(String field, String purpose) {
        var answer = revealed(city(), field, purpose);

        assertThat(answer).hasStatus(400);
        assertThat(text(answer)).doesNotContain(TwoDistricts.ZENGS_NUMBER);
        assertThat(shown()).isZero();
    }

    @Test
    void showsTwentyValuesAnHourToEachAccount() {
        for (int i = 0; i < 20; i++) {
            assertThat(revealed(city(), "PHONE", "VERIFY_IDENTITY")).hasStatusOk();
        }

        var answer = revealed(city(), "PHONE", "VERIFY_IDENTITY");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("20", "100").doesNotContain(TwoDistricts.ZENGS_PHONE);
        assertThat(shown()).isEqualTo(20);
        assertThat(revealed(officers.ofCity(), "PHONE", "VERIFY_IDENTITY")).hasStatusOk();
    }

    @Test
    void showsAHundredValuesADay() {
        revealed(city(), "PHONE", "VERIFY_IDENTITY");
        for (int i = 0; i < 99; i++) {
            jdbc.update(
                    "insert into reveal (id, account_id, revealed_at) values (?, ?, ?)",
                    Uuids.bytes(Ids.next()),
                    Uuids.bytes(city().user().id().value()),
                    LocalDateTime.of(TestTime.TODAY.minusDays(1), java.time.LocalTime.of(20, 0)));
        }

        assertThat(revealed(city(), "PHONE", "VERIFY_IDENTITY")).hasStatus(422);
    }

    @Test
    void showsNothingToWhoeverMayOnlyRead() {
        var finance = officers.of(Role.FINANCE, GrantUnit.CITY);

        assertThat(revealed(finance, "PHONE", "VERIFY_IDENTITY")).hasStatus(403);
        assertThat(mvc.get()
                        .uri("/workers/{id}/reveal?field=PHONE&purpose=VERIFY_IDENTITY", world().zeng())
                        .with(city().onPages()))
                .hasStatus(405);
    }

    private MvcTestResult revealed(Officer officer, String field, String purpose) {
        return mvc.post()
                .uri("/workers/{id}/reveal", world().zeng())
                .with(officer.onPages())
                .param("field", field)
                .param("purpose", purpose)
                .exchange();
    }

    private String page(String query) {
        return text(mvc.get()
                .uri("/workers/" + world().zeng() + query)
                .with(city().onPages())
                .exchange());
    }

    private int shown() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from reveal", Integer.class));
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private TwoDistricts.World world() {
        return Objects.requireNonNull(world);
    }

    private Officer city() {
        return Objects.requireNonNull(city);
    }
}
