package org.shegong.shared;

import java.util.Set;

/**
 * The rows that the asker may reach with one permission: the union of its reaches. A missing scope is
 * {@link #NOTHING}, and nothing is what it sees.
 *
 * @param names whether people may be named; otherwise only figures are shown
 */
public record Scope(Set<Reach> reaches, boolean names) {

    public static final Scope NOTHING = new Scope(Set.of(), false);

    /** For the register's own work: start-up, derived rows, jobs that act on everybody. */
    public static final Scope EVERYTHING = new Scope(Set.of(new Reach.Everywhere()), true);

    public Scope {
        reaches = Set.copyOf(reaches);
    }

    public static Scope of(Reach... reaches) {
        return new Scope(Set.of(reaches), true);
    }

    public boolean isEmpty() {
        return reaches.isEmpty();
    }

    /** Whether each of the other's reaches is one of these too, so that whoever may do it there may do it here. */
    public boolean covers(Scope other) {
        return !other.isEmpty() && (isEverything() || reaches.containsAll(other.reaches)) && (names || !other.names);
    }

    public boolean isEverything() {
        return reaches.contains(new Reach.Everywhere());
    }
}
