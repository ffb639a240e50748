package org.shegong.web.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.number;
import static org.shegong.worker.WorkerFixtures.person;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.job.JobRunner;
import org.shegong.shared.Scope;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A roster is a way to try out numbers too: its check tells nothing of anybody, its application is counted. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TriedRostersTests {

    private static final LocalDate BORN = LocalDate.of(1986, 1, 5);
    private static final String ROSTER =
            """
            姓名,身份证号,工作单位
            王芳,321298198805010029,海陵社工站
            曾伟,%s,海陵社工站
            吴迪,%s,海陵社工站
            李强,321298198805010010,海陵社工站
            """.formatted(TwoDistricts.ZENGS_NUMBER, number(BORN, 3).value());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EmptyRegister register;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    JobRunner jobs;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private @Nullable Officer hailing;

    @BeforeEach
    void settle() {
        register.empty();
        var world = districts.settle();
        registration.register(Scope.EVERYTHING, person("吴迪", BORN, 3).employedBy(at(world.hospital())));
        hailing = officers.ofDistrict(TwoDistricts.HAILING);
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void countsEachLineOfSomebodyElsewhere() {
        var roster = brought();

        assertThat(findings(roster))
                .contains("3,REJECT,idNumber,REGISTERED_ELSEWHERE", "4,REJECT,idNumber,REGISTERED_ELSEWHERE")
                .doesNotContain(TwoDistricts.HOSPITAL);
        assertThat(count("number_try")).isEqualTo(2);
        assertThat(count("audit_entry where action = 'duplicate-refused'")).isEqualTo(2);
    }

    @Test
    void tellsNobodyMoreAfterTheLineThatIsOneTooMany() {
        tryInVain(199);
        var roster = brought();

        assertThat(findings(roster)).contains("3,REJECT,idNumber,REGISTERED_ELSEWHERE", "4,ACCEPT,,", "5,ACCEPT,,");
        assertThat(count("number_try")).isEqualTo(200);
        apply(roster);
        assertThat(new Visit(mvc, hailing()).json(roster).path("state").asString())
                .isEqualTo("FAILED");
        assertThat(count("number_try")).isEqualTo(200);

        transaction.executeWithoutResult(status -> jdbc.update("delete from number_try"));
        apply(roster);
        assertThat(findings(roster)).contains("4,REJECT,,WORKER_ALREADY_REGISTERED", "5,ACCEPT,,");
        assertThat(count("worker_card where name in ('王芳', '李强')")).isEqualTo(2);
    }

    private String brought() {
        var answer = mvc.post()
                .uri("/api/v1/imports")
                .multipart()
                .file(new MockMultipartFile("file", "r.csv", "text/csv", ROSTER.getBytes(StandardCharsets.UTF_8)))
                .param("kind", "ROSTER")
                .with(hailing().onApi())
                .exchange();
        jobs.runWaiting();
        return "/imports/" + Visit.text(answer).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private void apply(String roster) {
        assertThat(mvc.post()
                        .uri("/api/v1" + roster + "/application")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"mode\":\"GOOD_ROWS\"}")
                        .with(hailing().onApi()))
                .hasStatus(202);
        jobs.runWaiting();
    }

    private String findings(String roster) {
        return Visit.text(new Visit(mvc, hailing()).api(roster + "/findings.csv"));
    }

    private void tryInVain(int times) {
        transaction.executeWithoutResult(status -> IntStream.range(0, times)
                .forEach(number -> jdbc.update(
                        "insert into number_try (id, account_id, tried_at) values (?, ?, ?)",
                        Uuids.bytes(Ids.next()),
                        Uuids.bytes(hailing().user().id().value()),
                        Utc.stored(Instant.now(clock)))));
    }

    private long count(String rows) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + rows, Long.class));
    }

    private Officer hailing() {
        return Objects.requireNonNull(hailing);
    }
}
