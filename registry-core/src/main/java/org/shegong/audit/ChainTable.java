package org.shegong.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The numbers and links of entries, what still waits for them, and where the chain ends. */
@Repository
class ChainTable {

    private static final RowMapper<ChainHead> HEAD =
            (row, number) -> new ChainHead(row.getLong("seq"), row.getBytes("link"), row.getBytes("mac"));

    private final JdbcTemplate jdbc;

    ChainTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry without number, and its code. */
    record Waiting(UUID entry, byte[] mac) {}

    /** A numbered entry, and its link. */
    record Seal(long seq, UUID entry, byte[] link) {}

    Optional<ChainHead> head() {
        return jdbc.query("select seq, link, mac from audit_head where id = 1", HEAD).stream()
                .findFirst();
    }

    /** Waits its turn among nodes. */
    Optional<ChainHead> lockHead() {
        return jdbc.query("select seq, link, mac from audit_head where id = 1 for update", HEAD).stream()
                .findFirst();
    }

    /** Begins the chain, and keeps apart from it that it has begun. */
    void start(ChainHead head) {
        jdbc.update(
                "insert into audit_head (id, seq, link, mac) values (1, ?, ?, ?)", head.seq(), head.link(), head.mac());
        jdbc.update("insert into audit_begun (id, mac) values (1, ?)", head.mac());
    }

    /** Whether there was a chain, even where nothing of it is left. */
    boolean hasBegun() {
        var begun = jdbc.queryForObject("select count(*) from audit_begun", Long.class);
        return begun != null && begun > 0;
    }

    void moveHead(ChainHead head) {
        jdbc.update(
                "update audit_head set seq = ?, link = ?, mac = ? where id = 1", head.seq(), head.link(), head.mac());
    }

    long lastSeal() {
        var last = jdbc.queryForObject("select coalesce(max(seq), 0) from audit_seal", Long.class);
        return last == null ? 0 : last;
    }

    List<Waiting> waiting(int limit) {
        return jdbc.query(
                "select e.id, e.mac from audit_pending p join audit_entry e on e.id = p.entry_id"
                        + " order by p.entry_id limit ?",
                (row, number) -> new Waiting(Uuids.of(row.getBytes("id")), row.getBytes("mac")),
                limit);
    }

    void seal(List<Seal> seals, java.time.Instant now) {
        jdbc.batchUpdate(
                "insert into audit_seal (seq, entry_id, link, sealed_at) values (?, ?, ?, ?)",
                seals.stream()
                        .map(seal -> new Object[] {seal.seq(), Uuids.bytes(seal.entry()), seal.link(), Utc.stored(now)})
                        .toList());
        jdbc.batchUpdate(
                "delete from audit_pending where entry_id = ?",
                seals.stream()
                        .map(seal -> new Object[] {Uuids.bytes(seal.entry())})
                        .toList());
    }
}
