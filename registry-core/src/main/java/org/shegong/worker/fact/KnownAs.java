package org.shegong.worker.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

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

    /**
     * The facts of many people, read together and told apart again.
     *
     * @param kind what facts these are
     * @param rows reads the rows of all these records in one question
     */
    public static <T extends RecordedFact, R> Map<KnownAs, R> each(
            Class<T> kind,
            Collection<KnownAs> asked,
            Function<Collection<UUID>, List<T>> rows,
            BiFunction<KnownAs, List<T>, R> shown) {
        var askers = new HashMap<UUID, List<KnownAs>>();
        asked.forEach(known -> known.workers.forEach(record ->
                askers.computeIfAbsent(record, key -> new ArrayList<>(1)).add(known)));
        var found = new HashMap<KnownAs, List<T>>();
        var all = askers.isEmpty() ? List.<T>of() : Entered.facts(kind, askers.keySet(), rows);
        all.forEach(row -> askers.getOrDefault(row.getWorkerId(), List.of())
                .forEach(known ->
                        found.computeIfAbsent(known, key -> new ArrayList<>()).add(row)));
        var answers = new HashMap<KnownAs, R>();
        asked.forEach(known ->
                answers.put(known, shown.apply(known, known.select(found.getOrDefault(known, List.of())))));
        return answers;
    }

    public <T extends RecordedFact> List<T> select(List<T> facts) {
        return facts.stream().filter(fact -> fact.isKnownAt(at)).toList();
    }
}
