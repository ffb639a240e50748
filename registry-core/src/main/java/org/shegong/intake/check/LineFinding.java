package org.shegong.intake.check;

import java.util.Comparator;

/** A finding about a line that was judged before. */
public record LineFinding(int ordinal, Finding finding) implements Comparable<LineFinding> {

    private static final Comparator<LineFinding> ORDER = Comparator.comparingInt(LineFinding::ordinal)
            .thenComparing(line -> line.finding().code());

    @Override
    public int compareTo(LineFinding other) {
        return ORDER.compare(this, other);
    }
}
