package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** To enter the number of somebody elsewhere is to search for it: it is counted, on record, and tells nothing more. */
@WebTest
class KnownElsewhereTests {

    private static final String NOBODYS = number(LocalDate.of(1991, 3, 4), 7).value();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    private @Nullable Officer officer;
    private TwoDistricts.@Nullable World world;

    /** Where a number can be written into the register. */
    enum Door {
        FORM,
        API,
        CORRECTING_FORM,
        CORRECTING_API
    }

    @BeforeEach
    void settle() {
        world = districts.settle();
        officer = officers.ofDistrict(TwoDistricts.HAILING);
    }

    @ParameterizedTest
    @EnumSource
    void countsAndRecordsSomebodyElsewhere(Door door) {
        var answer = written(door, TwoDistricts.ZENGS_NUMBER);

        assertThat(answer).hasStatus(409);
        assertThat(text(answer))
                .contains("已经登记")
                .doesNotContain("曾伟", TwoDistricts.HOSPITAL, world().zeng().toString());
        assertThat(tries()).isEqualTo(1);
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .contains(world().zeng().toString(), "elsewhere\":\"true")
                        .doesNotContain(TwoDistricts.ZENGS_NUMBER, TwoDistricts.ZENGS_NUMBER.substring(12)));
    }

    @Test
    void recordsSomebodyInSightWithoutCounting() {
        assertThat(written(Door.API, linsNumber())).hasStatus(409);
        assertThat(written(Door.FORM, linsNumber())).hasStatus(409);

        assertThat(tries()).isZero();
        assertThat(entries()).hasSize(2).allSatisfy(entry -> assertThat(entry).contains("elsewhere\":\"false"));
    }

    @Test
    void countsNobodyForTheWholeCity() {
        officer = officers.ofCity();

        assertThat(written(Door.API, TwoDistricts.ZENGS_NUMBER)).hasStatus(409);

        assertThat(tries()).isZero();
        assertThat(entries()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void tellsNothingAnyMoreAfterTooMany(Door door) {
        tryInVain(200);

        assertThat(written(door, TwoDistricts.ZENGS_NUMBER))
                .hasStatus(422)
                .bodyText()
                .contains(door.name().endsWith("API") ? "too-many-numbers-tried" : "次数已达上限");
        assertThat(written(door, NOBODYS)).hasStatus(422);
    }

    private MvcTestResult written(Door door, String number) {
        var path = "/workers" + (door.name().startsWith("CORRECTING") ? "/" + world().lin() : "");
        return switch (door) {
            case FORM ->
                mvc.post()
                        .uri(path)
                        .with(officer().onPages())
                        .param("name", "王芳")
                        .param("idNumber", number)
                        .param("organisation", TwoDistricts.STATION)
                        .exchange();
            case CORRECTING_FORM ->
                mvc.post()
                        .uri(path + "/edit")
                        .with(officer().onPages())
                        .param("_version", "0")
                        .param("name", "林梅")
                        .param("idNumber", number)
                        .exchange();
            case API ->
                sent(
                        mvc.post().uri("/api/v1" + path),
                        "{\"name\":\"王芳\",\"idNumber\":\"%s\",\"organisation\":\"%s\"}"
                                .formatted(number, TwoDistricts.STATION));
            case CORRECTING_API ->
                sent(
                        mvc.patch().uri("/api/v1" + path).header("If-Match", "\"0\""),
                        "{\"idNumber\":\"%s\"}".formatted(number));
        };
    }

    private MvcTestResult sent(MockMvcTester.MockMvcRequestBuilder request, String content) {
        return request.with(officer().onApi())
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private void tryInVain(int times) {
        IntStream.range(0, times)
                .forEach(number -> jdbc.update(
                        "insert into number_try (id, account_id, tried_at) values (?, ?, ?)",
                        Uuids.bytes(Ids.next()),
                        Uuids.bytes(officer().user().id().value()),
                        Utc.stored(Instant.now(clock))));
    }

    private long tries() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from number_try", Long.class));
    }

    private List<String> entries() {
        return jdbc.query(
                "select object_id, detail from audit_entry where action = 'duplicate-refused'",
                (row, number) -> row.getString(1) + " " + row.getString(2));
    }

    private static String linsNumber() {
        return WorkerFixtures.lin().document().number();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Officer officer() {
        return Objects.requireNonNull(officer);
    }

    private TwoDistricts.World world() {
        return Objects.requireNonNull(world);
    }
}
