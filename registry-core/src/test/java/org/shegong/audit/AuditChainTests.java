package org.shegong.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.audit.ChainReport.Flaw;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AuditChainTests {

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditSealer sealer;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    VerifyAuditCommand command;

    @Autowired
    AuditChain chain;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    void sealFiveEntries() {
        register.empty();
        IntStream.rangeClosed(1, 5).forEach(this::record);
        sealer.seal();
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void numbersEntriesDensely() {
        assertThat(numbers()).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(verifier.verify().checked()).isEqualTo(5);
    }

    @Test
    void findsNothingBrokenInAWholeTrail() {
        assertThat(verifier.verify().isWhole()).isTrue();
        sealer.seal();
        assertThat(verifier.verify().checked()).isEqualTo(6);
    }

    @Test
    void sealsOnceWhenTwoNodesWakeTogether() throws Exception {
        IntStream.rangeClosed(6, 40).forEach(this::record);
        var nodes = Executors.newFixedThreadPool(2);
        var first = nodes.submit(sealer::seal);
        var second = nodes.submit(sealer::seal);

        assertThat(first.get() + second.get()).isEqualTo(35);
        nodes.shutdown();
        assertThat(verifier.verify().checked()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set reason = 'other' where id = ?                                  | EDITED
            update audit_entry set recorded_at = '2001-01-01 00:00:00' where id = ?               | EDITED
            update audit_entry set outcome = 'DONE?' where id = ?                                 | EDITED
            update audit_entry set detail = 'x' where id = ?                                      | EDITED
            update audit_entry set actor_account = null, actor_name = 'wang' where id = ?         | EDITED
            delete from audit_entry where id = ?                                                   | MISSING
            delete from audit_seal where entry_id = ?                                              | GAP
            update audit_seal set link = (select mac from audit_head) where entry_id = ?           | RELINKED
            """)
    void namesTheThirdEntryWhenItIsTouched(String tampering, Flaw flaw) {
        tamper(tampering, entry(3));

        var broken = verifier.verify().found().orElseThrow();

        assertThat(broken.flaw()).isEqualTo(flaw);
        assertThat(broken.seq()).isEqualTo(3);
    }

    @Test
    void findsTwoEntriesThatChangedPlaces() {
        var third = entry(3);
        var fourth = entry(4);
        transaction.executeWithoutResult(status -> {
            jdbc.update("update audit_seal set entry_id = ? where seq = 3", new byte[16]);
            jdbc.update("update audit_seal set entry_id = ? where seq = 4", third);
            jdbc.update("update audit_seal set entry_id = ? where seq = 3", fourth);
        });

        assertThat(verifier.verify().found().orElseThrow().flaw()).isEqualTo(Flaw.RELINKED);
    }

    @Test
    void findsAChainThatWasCutOff() {
        var last = entry(5);
        tamper("delete from audit_seal where entry_id = ?", last);
        tamper("delete from audit_entry where id = ?", last);

        assertThat(verifier.verify().found().orElseThrow().flaw()).isEqualTo(Flaw.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_seal", "audit_head", "audit_entry,audit_seal,audit_head"})
    void findsATrailThatWasEmptied(String tables) {
        transaction.executeWithoutResult(
                status -> Stream.of(tables.split(",")).forEach(table -> jdbc.update("delete from " + table)));

        assertThat(verifier.verify().isWhole()).isFalse();
    }

    @Test
    void goesOnWithNoChainThatLostItsEnd() {
        findsATrailThatWasEmptied("audit_entry,audit_seal,audit_head");

        assertThatIllegalStateException().isThrownBy(sealer::seal);
        assertThat(verifier.verify().found().orElseThrow().flaw()).isEqualTo(Flaw.TRUNCATED);
    }

    @Test
    void sealsAgainWhatACrashUndid() {
        record(6);
        transaction.executeWithoutResult(status -> {
            sealer.seal();
            status.setRollbackOnly();
        });

        assertThat(sealer.seal()).isEqualTo(1);
        assertThat(verifier.verify().checked()).isEqualTo(6);
    }

    @Test
    void findsAnEntryThatWasPutBetweenTwo() {
        var third = entry(3);
        transaction.executeWithoutResult(status -> {
            jdbc.update("update audit_seal set seq = seq + 100 where seq > 3");
            jdbc.update(
                    "insert into audit_seal select 4, ?, link, sealed_at from audit_seal where seq = 3", new byte[16]);
            jdbc.update("update audit_seal set seq = seq - 99 where seq > 100");
            copyByHand(third);
        });

        assertThat(verifier.verify().found().orElseThrow().seq()).isEqualTo(4);
    }

    @Test
    void findsACutWhoseEndWasMovedBack() {
        findsAChainThatWasCutOff();
        transaction.executeWithoutResult(status -> jdbc.update(
                "update audit_head set seq = 4, link = ?",
                jdbc.queryForObject("select link from audit_seal where seq = 4", byte[].class)));

        assertThat(verifier.verify().found().orElseThrow().flaw()).isEqualTo(Flaw.TRUNCATED);
    }

    @Test
    void findsAnEntryThatWasWrittenByHand() {
        transaction.executeWithoutResult(status -> copyByHand(entry(1)));

        assertThat(verifier.verify().found().orElseThrow().flaw()).isEqualTo(Flaw.EDITED);
    }

    @Test
    void findsAnEntryLeftUnsealed() {
        record(6);
        tamper("delete from audit_pending where entry_id is not null or entry_id = ?", new byte[16]);
        assertThat(verifier.verify().isWhole()).isTrue();

        var nextYear = Clock.offset(clock, Duration.ofDays(365));
        assertThat(new ChainReader(jdbc, nextYear).unsealed(chain))
                .hasValueSatisfying(broken -> assertThat(broken.flaw()).isEqualTo(Flaw.UNSEALED));
    }

    @Test
    void endsTheCommandWithTheFirstBreak() {
        var printed = new ByteArrayOutputStream();
        assertThat(command.run(new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isZero();
        tamper("delete from audit_entry where id = ?", entry(2));

        assertThat(command.run(new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("BROKEN: MISSING at number 2");
    }

    private void copyByHand(byte[] entry) {
        jdbc.update("""
                insert into audit_entry select ?, recorded_at, actor_account, actor_name, actor_role, source,
                    session_hash, request_id, op_id, action, object_kind, object_id, outcome, reason, detail, mac
                from audit_entry where id = ?
                """, new byte[16], entry);
    }

    private void record(int number) {
        transaction.executeWithoutResult(
                status -> trail.record(AuditEvent.done("worker-corrected", "worker", "w" + number)
                        .because("清点")
                        .with("phone", "1**")));
    }

    private List<Long> numbers() {
        return jdbc.queryForList("select seq from audit_seal order by seq", Long.class);
    }

    private byte[] entry(int seq) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select entry_id from audit_seal where seq = ?", byte[].class, seq));
    }

    private void tamper(String statement, byte[] entry) {
        transaction.executeWithoutResult(status -> jdbc.update(statement, new Object[] {entry}));
    }
}
