package org.shegong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Acting;
import org.shegong.shared.Actor;
import org.shegong.shared.StaleRecord;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A change and its trace share one transaction. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AuditTrailTests {

    private static final AuditEvent LEFT = AuditEvent.done("worker-left", "worker", "w1");

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSealer sealer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void recordsNothingOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> trail.record(LEFT));
        assertThat(entries()).isZero();
    }

    @Test
    void leavesNoTraceOfAChangeThatDidNotHappen() {
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record(LEFT);
                    throw new StaleRecord();
                }));

        assertThat(entries()).isZero();
        assertThat(sealer.seal()).isZero();
    }

    @Test
    void notesARefusalThatChangedNothing() {
        trail.note(AuditEvent.refused("login", "account", ""));

        assertThat(jdbc.sql("select outcome from audit_entry")
                        .query(String.class)
                        .single())
                .isEqualTo("REFUSED");
    }

    @Test
    void namesWhoActedAndFromWhere() {
        var account = UUID.randomUUID();
        var lin = new Actor(account, "lin", "CITY_OFFICER", "192.0.2.7", "s1", "r1");

        Acting.as(
                lin,
                () -> transaction.execute(status -> {
                    trail.record(LEFT);
                    return true;
                }));

        assertThat(jdbc.sql("select actor_name, actor_role, source, session_hash, request_id from audit_entry")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("lin", "CITY_OFFICER", "192.0.2.7", "s1", "r1");
    }

    @Test
    void sealsMoreThanOneChunkAtATime() {
        transaction.executeWithoutResult(status -> trail.recordAll(IntStream.range(0, 1_001)
                .mapToObj(number -> AuditEvent.done("worker-corrected", "worker", number))
                .toList()));

        assertThat(sealer.seal()).isEqualTo(1_001);
        assertThat(sealer.seal()).isZero();
        assertThat(jdbc.sql("select max(seq) from audit_seal").query(Long.class).single())
                .isEqualTo(1_001);
    }

    @Test
    void tellsApartEntriesThatJoinToOneText() {
        var one = entry(new AuditEvent("ab", "c", "", AuditEvent.Outcome.DONE, "", Map.of()));
        var other = entry(new AuditEvent("a", "bc", "", AuditEvent.Outcome.DONE, "", Map.of()));

        assertThat(one.canonical()).isNotEqualTo(other.canonical());
    }

    private static AuditEntry entry(AuditEvent event) {
        return new AuditEntry(new UUID(0, 1), Instant.EPOCH, Actor.SYSTEM, null, event, "{}");
    }

    private long entries() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
