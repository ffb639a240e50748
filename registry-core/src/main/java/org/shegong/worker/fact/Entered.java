package org.shegong.worker.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * People who are being entered in this transaction: everything that is known of them was noted here when it was made, so
 * that nothing of it has to be read back.
 */
public final class Entered {

    private final Set<UUID> people = new HashSet<>();
    private final Map<Class<?>, Map<UUID, List<RecordedFact>>> facts = new HashMap<>();

    private Entered() {}

    /** Remembers who is entered while the work runs, and what is made of them; inside such work it only runs. */
    public static void during(Runnable work) {
        if (running() != null) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.bindResource(Entered.class, new Entered());
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(Entered.class);
        }
    }

    /** These people have just come into being: nothing is known of them that is not noted from now on. */
    public static void begin(Collection<UUID> people) {
        var running = running();
        if (running != null) {
            running.people.addAll(people);
        }
    }

    /** To be told each fact that is added. */
    public static <T extends RecordedFact> T noted(T fact) {
        var running = running();
        if (running != null && running.people.contains(fact.getWorkerId())) {
            running.facts
                    .computeIfAbsent(fact.getClass(), key -> new HashMap<>())
                    .computeIfAbsent(fact.getWorkerId(), key -> new ArrayList<>())
                    .add(fact);
        }
        return fact;
    }

    /** Whether nobody outside this transaction knows the person yet. */
    public static boolean isBeing(UUID person) {
        var running = running();
        return running != null && running.people.contains(person);
    }

    /** Those of these people who were there before. */
    public static List<UUID> others(Collection<UUID> people) {
        return people.stream().filter(person -> !isBeing(person)).toList();
    }

    /**
     * The facts of a kind that are known of these people.
     *
     * @param stored asks the database for those of the others
     */
    public static <T extends RecordedFact> List<T> facts(
            Class<T> kind, Collection<UUID> people, Function<Collection<UUID>, List<T>> stored) {
        var others = others(people);
        var known = new ArrayList<T>(others.isEmpty() ? List.of() : stored.apply(others));
        if (others.size() < people.size()) {
            var noted = Objects.requireNonNull(running()).facts.getOrDefault(kind, Map.of());
            people.forEach(person -> noted.getOrDefault(person, List.of()).forEach(fact -> known.add(kind.cast(fact))));
        }
        return known;
    }

    private static @Nullable Entered running() {
        return (Entered) TransactionSynchronizationManager.getResource(Entered.class);
    }
}
