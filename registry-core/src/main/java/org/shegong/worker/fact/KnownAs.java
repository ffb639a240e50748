package org.shegong.worker.fact;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whose facts are asked for, and what the register knew at which instant.
 *
 * @param workers the person, then the records that were merged into the person
 */
public record KnownAs(List<UUID> workers, Instant at) {

    public KnownAs {
        workers = List.copyOf(workers);
    }

    /** Whether the fact belongs to the record itself and not to one merged into it. */
    public boolean isOwn(RecordedFact fact) {
        return fact.getWorkerId().equals(workers.get(0));
    }

    public <T extends RecordedFact> List<T> select(List<T> facts) {
        return facts.stream().filter(fact -> fact.isKnownAt(at)).toList();
    }
}
