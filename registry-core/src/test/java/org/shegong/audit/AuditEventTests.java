package org.shegong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AuditEventTests {

    private static final AuditEvent LEFT = AuditEvent.done("worker-left", "worker", "w1");

    @Test
    void addsWithoutChangingWhatWasSaid() {
        var more = LEFT.with("from", "2026-10-08").because("退休");

        assertThat(more.detail()).containsEntry("from", "2026-10-08");
        assertThat(more.reason()).isEqualTo("退休");
        assertThat(LEFT.detail()).isEmpty();
        assertThat(LEFT.reason()).isEmpty();
    }

    @Test
    void keepsItsOutcomeThroughAllThatIsAdded() {
        var refused = AuditEvent.refused("login", "account", "").with("source", "192.0.2.7");

        assertThat(refused.outcome()).isEqualTo(AuditEvent.Outcome.REFUSED);
        assertThat(refused.because("").outcome()).isEqualTo(AuditEvent.Outcome.REFUSED);
    }

    @Test
    void letsNobodyChangeItsDetail() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> LEFT.detail().put("x", "y"));
    }

    @Test
    void tellsInASearchWhatWasLookedFor() {
        assertThat(AuditSearch.ALL.withObject("worker", "w1")).asString().contains("object=worker/w1");
    }
}
