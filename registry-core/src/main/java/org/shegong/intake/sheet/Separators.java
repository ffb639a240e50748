package org.shegong.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;

/** Tells commas, tabs, semicolons and bars apart: the one of which some line near the top holds the most. */
final class Separators {

    private static final char[] KNOWN = {',', '\t', ';', '|'};
    private static final int LINES = 20;

    private Separators() {}

    static char of(BufferedReader text) throws IOException {
        var most = new int[KNOWN.length];
        for (int line = 0; line < LINES; line++) {
            var counts = counts(text);
            for (int kind = 0; kind < KNOWN.length; kind++) {
                most[kind] = Math.max(most[kind], counts[kind]);
            }
        }
        int best = 0;
        for (int kind = 1; kind < KNOWN.length; kind++) {
            best = most[kind] > most[best] ? kind : best;
        }
        return KNOWN[best];
    }

    /** How many of each sign the next line holds outside quotes; none after the last, or after too long a line. */
    private static int[] counts(BufferedReader text) throws IOException {
        var counts = new int[KNOWN.length];
        boolean quoted = false;
        int sign = text.read();
        for (int length = 0; sign >= 0 && (quoted || sign != '\n') && length < Limits.QUOTED_CHARS; length++) {
            quoted ^= sign == '"';
            for (int kind = 0; kind < KNOWN.length; kind++) {
                counts[kind] += !quoted && sign == KNOWN[kind] ? 1 : 0;
            }
            sign = text.read();
        }
        return counts;
    }
}
