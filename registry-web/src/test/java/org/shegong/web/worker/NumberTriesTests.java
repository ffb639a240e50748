package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever tries out ID numbers or phones is stopped, at whichever door, and nobody else is. */
@WebTest
class NumberTriesTests {

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

    private @Nullable Officer hailing;

    @BeforeEach
    void settle() {
        districts.settle();
        hailing = officers.ofDistrict(TwoDistricts.HAILING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13900001111", "+86 139-0000-1111", "１３９００００１１１１"})
    void countsAPhoneThatBelongsToNobody(String typed) {
        assertThat(byApi(typed)).hasStatusOk();

        assertThat(tries()).isEqualTo(1);
    }

    @Test
    void countsSomebodyOutsideTheScopeLikeNobody() {
        assertThat(byApi(TwoDistricts.ZENGS_NUMBER)).hasStatusOk();
        assertThat(byApi(NOBODYS)).hasStatusOk();

        assertThat(tries()).isEqualTo(2);
    }

    @Test
    void countsNobodyWhoIsFoundAndNoName() {
        assertThat(mvc.get()
                        .uri("/api/v1/workers?q={q}", TwoDistricts.ZENGS_NUMBER)
                        .with(officers.ofCity().onApi()))
                .hasStatusOk();
        assertThat(byApi("zzzz")).hasStatusOk();

        assertThat(jdbc.queryForObject("select count(*) from number_try", Long.class))
                .isZero();
    }

    @Test
    void stopsAtEveryDoorWhoeverTriedTooMany() {
        tryInVain(200);

        assertThat(byApi(NOBODYS)).hasStatus(422).bodyText().contains("too-many-numbers-tried");
        assertThat(byApi(TwoDistricts.ZENGS_NUMBER)).hasStatus(422);
        assertThat(byPage(mvc.post().uri("/workers/search").param("q", NOBODYS)))
                .hasStatus(422);
        assertThat(byPage(mvc.get().uri("/workers?total=exact&q=" + NOBODYS))).hasStatus(422);
        assertThat(byPage(mvc.post().uri("/workers/new").param("name", "王芳").param("idNumber", NOBODYS)))
                .hasStatus(422);
        assertThat(byApi("lm")).hasStatusOk();
        assertThat(mvc.get()
                        .uri("/api/v1/workers?q=" + NOBODYS)
                        .with(officers.ofCity().onApi()))
                .hasStatusOk();
    }

    private void tryInVain(int times) {
        IntStream.range(0, times)
                .forEach(number -> jdbc.update(
                        "insert into number_try (id, account_id, tried_at) values (?, ?, ?)",
                        Uuids.bytes(Ids.next()),
                        account(),
                        Utc.stored(Instant.now(clock))));
    }

    private long tries() {
        return Objects.requireNonNull(
                jdbc.queryForObject("select count(*) from number_try where account_id = ?", Long.class, account()));
    }

    private byte[] account() {
        return Uuids.bytes(officer().user().id().value());
    }

    private MvcTestResult byApi(String typed) {
        return mvc.get()
                .uri("/api/v1/workers?q={q}", typed)
                .with(officer().onApi())
                .exchange();
    }

    private MvcTestResult byPage(MockMvcTester.MockMvcRequestBuilder request) {
        return request.with(officer().onPages()).exchange();
    }

    private Officer officer() {
        return Objects.requireNonNull(hailing);
    }
}
