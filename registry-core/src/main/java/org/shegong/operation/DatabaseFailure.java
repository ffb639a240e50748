package org.shegong.operation;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a database error means for the work that met it ({@code security.md} B.2). */
public enum DatabaseFailure {
    /** Deadlock, certification abort or lock timeout: the unit is rolled back and may be run again as a whole. */
    ROLLED_BACK,
    /** A unique key says that it exists already. */
    DUPLICATE,
    /** The connection broke; before a commit nothing is done, during a commit it is unknown. */
    DISCONNECTED,
    /** The node takes no writes. */
    NODE_UNUSABLE,
    /** No space is left. */
    NO_SPACE,
    OTHER;

    private static final Set<Integer> ROLLED_BACK_CODES = Set.of(1213, 1205, 1020, 40001, 90131, 50200);
    private static final Set<Integer> DUPLICATE_CODES = Set.of(1062, 23505);
    private static final Set<Integer> NODE_CODES = Set.of(1047, 1290, 1836);
    private static final Set<Integer> SPACE_CODES = Set.of(1021, 1114);

    public static DatabaseFailure of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(DatabaseFailure::of)
                .orElse(OTHER);
    }

    private static DatabaseFailure of(SQLException error) {
        int code = error.getErrorCode();
        var state = error.getSQLState() == null ? "" : error.getSQLState();
        if (ROLLED_BACK_CODES.contains(code) || state.equals("40001")) {
            return ROLLED_BACK;
        } else if (DUPLICATE_CODES.contains(code)) {
            return DUPLICATE;
        } else if (NODE_CODES.contains(code)) {
            return NODE_UNUSABLE;
        } else if (SPACE_CODES.contains(code)) {
            return NO_SPACE;
        }
        return state.startsWith("08") || code == -1 ? DISCONNECTED : OTHER;
    }
}
