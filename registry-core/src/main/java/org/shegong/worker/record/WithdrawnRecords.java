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
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerCards;
import org.springframework.stereotype.Component;

/** Takes records back that should not have been made: every fact at one instant, the card, and all words they are found by. */
@Component
public class WithdrawnRecords {

    private final SocialWorkerRepository workers;
    private final Revisions revisions;
    private final WorkerCards cards;
    private final EarlierFacts facts;
    private final Clock clock;

    WithdrawnRecords(RecordTables tables, WorkerCards cards, EarlierFacts facts, Clock clock) {
        this.workers = tables.workers();
        this.revisions = tables.revisions();
        this.cards = cards;
        this.facts = facts;
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
        facts.retractAll(keys, at);
        cards.remove(people);
        return at;
    }

    private Map<WorkerId, Standing> standing(Collection<WorkerId> people, List<SocialWorker> rows) {
        var ids = people.stream().map(WorkerId::value).toList();
        var survivors = new HashSet<UUID>(ids.isEmpty() ? List.of() : workers.survivorsAmong(ids));
        var said = revisions.restoredBy(people);
        var standing = new LinkedHashMap<WorkerId, Standing>();
        rows.forEach(row -> standing.put(
                row.getId(),
                new Standing(
                        row.getRegistryNo(),
                        said.getOrDefault(row.getId(), Map.of()).getOrDefault(row.version(), row.version()),
                        !row.stands() || survivors.contains(row.getId().value()))));
        return standing;
    }

    /**
     * How a record stands.
     *
     * @param version the version that the record says, which is an earlier one where that was put back
     * @param joined  whether it was merged with another or is gone already
     */
    public record Standing(String registryNo, long version, boolean joined) {}
}
