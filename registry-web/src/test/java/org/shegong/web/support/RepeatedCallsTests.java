package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a call that a program sends again under the key of the first. */
@WebTest
class RepeatedCallsTests {

    private static final String KEY = "roster-2026-10-08";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EmptyRegister register;

    private @Nullable Officer city;

    @BeforeEach
    void settle() {
        districts.station();
        city = officers.ofCity();
    }

    @Test
    void repeatsTheAnswerOfTheFirstCall() {
        var first = entered(KEY, "王芳", city());
        var again = entered(KEY, "王芳", city());

        assertThat(first).hasStatus(201).doesNotContainHeader("Idempotent-Replay");
        assertThat(again).hasStatus(201).hasHeader("Idempotent-Replay", "true");
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    @Test
    void refusesTheKeyForAnotherContent() {
        entered(KEY, "王芳", city());

        assertThat(entered(KEY, "李娜", city())).hasStatus(422);
    }

    @Test
    void givesEachCallerKeysOfHisOwn() {
        entered(KEY, "王芳", city());

        assertThat(entered(KEY, "王芳", officers.ofDistrict(TwoDistricts.HAILING)))
                .hasStatus(409)
                .bodyText()
                .contains("worker-already-registered");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void leavesTheKeyOfARefusedCallUnused() {
        try {
            assertThat(entered(KEY, "王1", city())).hasStatus(400);

            assertThat(entered(KEY, "王芳", city())).hasStatus(201);
        } finally {
            register.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "short", "fifteen-letters", "a key with blanks in it", "钥匙钥匙钥匙钥匙钥匙钥匙"})
    void refusesAKeyThatIsNone(String key) {
        assertThat(entered(key, "王芳", city())).hasStatus(400).bodyText().contains("unreadable-key");
        assertThat(entered("k".repeat(65), "王芳", city())).hasStatus(400);
    }

    private MvcTestResult entered(String key, String name, Officer officer) {
        return mvc.post()
                .uri("/api/v1/workers")
                .with(officer.onApi())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\",\"idNumber\":\"%s\",\"organisation\":\"%s\"}"
                        .formatted(name, number(LocalDate.of(1990, 6, 18), 4).value(), TwoDistricts.STATION))
                .exchange();
    }

    private Officer city() {
        return Objects.requireNonNull(city);
    }
}
