package org.shegong.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.ChainReport.Break;
import org.shegong.audit.ChainReport.Flaw;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the chain in the order of its numbers, and what stands outside it. */
@Repository
class ChainReader {

    private static final int AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ChainReader(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A link and the entry it holds, absent when that is gone. */
    record Link(
            long seq, UUID entryId, byte[] link, @Nullable AuditEntry entry) {}

    List<Link> after(long seq) {
        return jdbc.query(
                "select s.seq, s.entry_id, s.link, e.* from audit_seal s left join audit_entry e on e.id = s.entry_id"
                        + " where s.seq > ? order by s.seq limit " + AT_ONCE,
                (row, number) -> new Link(
                        row.getLong("seq"),
                        Uuids.of(row.getBytes("entry_id")),
                        row.getBytes("link"),
                        row.getBytes("id") == null ? null : StoredEntries.entry(row)),
                seq);
    }

    /** An entry that was written and taken away before it had a number. */
    Optional<Break> orphan() {
        return jdbc
                .query(
                        "select p.entry_id from audit_pending p left join audit_entry e on e.id = p.entry_id"
                                + " where e.id is null order by p.entry_id limit 1",
                        (row, number) -> Uuids.of(row.getBytes("entry_id")))
                .stream()
                .findFirst()
                .map(entry -> new Break(Flaw.MISSING, 0, entry));
    }

    /** An entry without number that is too old for that, or that was not written by the register. */
    Optional<Break> unsealed(AuditChain chain) {
        var patient = clock.instant().minus(PATIENCE);
        return jdbc
                .query(
                        "select e.* from audit_entry e left join audit_seal s on s.entry_id = e.id"
                                + " where s.entry_id is null order by e.id limit " + AT_ONCE,
                        (row, number) -> StoredEntries.entry(row))
                .stream()
                .filter(entry -> !chain.isSigned(entry) || entry.recordedAt().isBefore(patient))
                .findFirst()
                .map(entry -> new Break(chain.isSigned(entry) ? Flaw.UNSEALED : Flaw.EDITED, 0, entry.id()));
    }
}
