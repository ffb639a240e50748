package org.shegong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class AuditDirectoryTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditDirectory directory;

    @Autowired
    Clock clock;

    @BeforeEach
    void recordTwo() {
        as(
                "lin",
                () -> trail.record(AuditEvent.done("worker-registered", "worker", "w1")
                        .because("入职")
                        .with("after.name", "林*")));
        as("wang", () -> trail.record(AuditEvent.refused("login", "account", "a1")));
    }

    @Test
    void findsEntriesByEveryFilter() {
        var now = clock.instant();
        var all = AuditSearch.ALL;

        assertThat(found(new AuditSearch(null, null, "lin", "", "", "", null))).hasSize(1);
        assertThat(found(new AuditSearch(null, null, "", "login", "", "", null)))
                .hasSize(1);
        assertThat(found(all.withObject("worker", "w1"))).hasSize(1);
        assertThat(found(all.withObject("worker", "w2"))).isEmpty();
        assertThat(found(new AuditSearch(null, null, "", "", "", "", AuditEvent.Outcome.REFUSED)))
                .hasSize(1);
        assertThat(found(new AuditSearch(now.plus(Duration.ofHours(1)), null, "", "", "", "", null)))
                .isEmpty();
        assertThat(found(new AuditSearch(null, now.minus(Duration.ofHours(1)), "", "", "", "", null)))
                .isEmpty();
    }

    @Test
    void recordsThatItWasRead() {
        found(AuditSearch.ALL.withObject("worker", "w1"));

        assertThat(found(new AuditSearch(null, null, "", "audit-read", "", "", null)))
                .anySatisfy(row -> assertThat(row.detail().get("filter")).contains("worker/w1"));
    }

    @Test
    void showsReasonAndMaskedValues() {
        assertThat(found(AuditSearch.ALL.withObject("worker", "w1")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reason()).isEqualTo("入职");
                    assertThat(row.detail()).containsEntry("after.name", "林*");
                });
    }

    private Page<AuditRow> found(AuditSearch search) {
        return directory.search(search, PageRequest.of(0, 20));
    }

    private static void as(String login, Runnable work) {
        Acting.as(new Actor(null, login, "CITY_OFFICER", "127.0.0.1", "", "r1"), () -> {
            work.run();
            return login;
        });
    }
}
