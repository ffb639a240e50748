package org.shegong.intake.sheet;

import java.time.Duration;

/** What a file may cost before it is refused. */
public final class Limits {

    public static final long FILE_BYTES = 50L << 20;
    public static final int ROWS = 200_000;
    public static final int COLUMNS = 64;

    /** Of a processor, for one check. */
    public static final Duration EFFORT = Duration.ofMinutes(2);

    /** How many files are looked at while they are being sent; others wait. */
    public static final int DOORS = 2;

    /** Of a processor, for one such look. */
    public static final Duration GLANCE = Duration.ofSeconds(30);

    /** As many rows as any sheet has; those that hold nothing are no harm up to here. */
    static final int BLANK_ROWS = 1 << 20;

    static final int ENTRIES = 200;
    static final long INFLATED_BYTES = 400L << 20;
    static final long ENTRY_BYTES = 300L << 20;
    static final int RATIO = 100;
    static final int CELL_CHARS = 4_000;
    static final int QUOTED_CHARS = 64 << 10;
    static final int STRING_BYTES = 64 << 20;
    static final int STRINGS = 3_000_000;

    private Limits() {}
}
