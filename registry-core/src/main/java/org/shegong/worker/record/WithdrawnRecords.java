package org.shegong.worker.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerCards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes records back that should not have been made: every fact at one instant, the card, and all words they are found by. */
@Component
public class WithdrawnRecords {

    /** Each table of facts, and what of a row is free again once the row is taken back. */
    private static final Map<String, String> FREED = Map.of(
            "worker_name", "",
            "identity_document", ", living_index = null",
            "worker_attribute", "",
            "employment", ", main_slot = null",
            "education", "",
            "contact", "");

    private final SocialWorkerRepository workers;
    private final Revisions revisions;
    private final WorkerCards cards;
    private final JdbcClient jdbc;
    private final Clock clock;

    WithdrawnRecords(RecordTables tables, WorkerCards cards, JdbcClient jdbc, Clock clock) {
        this.workers = tables.workers();
        this.revisions = tables.revisions();
        this.cards = cards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How these records stand; unknown ones are left out. */
    public Map<WorkerId, Standing> standing(Collection<WorkerId> people) {
        return standing(people, workers.findByIdIn(people));
    }

    /** The same, and nobody else changes them until the transaction ends. */
    public Map<WorkerId, Standing> claimed(Collection<WorkerId> people) {
        var claimed = standing(people, workers.findLocked(people));
        cards.claim(people);
        return claimed;
    }

    /** Takes back these records, which must be claimed; answers when. */
    public Instant withdraw(Collection<WorkerId> people, String action) {
        var rows = workers.findByIdIn(people);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var at = rows.stream().map(row -> row.next(now)).max(Instant::compareTo).orElse(now);
        rows.forEach(row -> row.withdraw(at));
        rows.forEach(workers::save);
        workers.flush();
        revisions.add(rows.stream().map(row -> OpenRecord.changingAt(row, at)).toList(), action);
        var keys = people.stream().map(person -> Uuids.bytes(person.value())).toList();
        FREED.forEach((table, freed) -> retract(table, freed, keys, at));
        cards.remove(people);
        return at;
    }

    private void retract(String table, String freed, List<byte[]> keys, Instant at) {
        jdbc.sql("update " + table + " set retracted_at = :at, version = version + 1" + freed
                        + " where worker_id in (:people) and retracted_at is null")
                .param("at", Utc.stored(at))
                .param("people", keys)
                .update();
    }

    private Map<WorkerId, Standing> standing(Collection<WorkerId> people, List<SocialWorker> rows) {
        var ids = people.stream().map(WorkerId::value).toList();
        var survivors = new HashSet<UUID>(ids.isEmpty() ? List.of() : workers.survivorsAmong(ids));
        var standing = new LinkedHashMap<WorkerId, Standing>();
        rows.forEach(row -> standing.put(
                row.getId(),
                new Standing(
                        row.getRegistryNo(),
                        row.version(),
                        !row.stands() || survivors.contains(row.getId().value()))));
        return standing;
    }

    /**
     * How a record stands.
     *
     * @param joined whether it was merged with another or is gone already
     */
    public record Standing(String registryNo, long version, boolean joined) {}
}
