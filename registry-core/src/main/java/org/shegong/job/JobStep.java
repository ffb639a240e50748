package org.shegong.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one chunk did and where the next one starts.
 *
 * @param cursor from where the next chunk goes on, absent when there is no more to do
 * @param did    units done by this chunk
 * @param total  all units, once that is known
 * @param counts what this chunk adds to the job's counts
 * @param lines  what this chunk adds to the job's log
 * @param link   the page on which the result is seen, or an empty text
 */
public record JobStep(
        @Nullable String cursor,
        long did,
        @Nullable Long total,
        Map<String, Long> counts,
        List<Line> lines,
        String link) {

    /** A code that is worded under {@code job.line.<code>}, and arguments without personal data. */
    public record Line(String code, List<String> arguments) {}

    public JobStep {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
    }

    /** There is more to do. */
    public static JobStep next(String cursor) {
        return new JobStep(cursor, 0, null, Map.of(), List.of(), "");
    }

    /** This was the last chunk. */
    public static JobStep last() {
        return new JobStep(null, 0, null, Map.of(), List.of(), "");
    }

    public boolean isLast() {
        return cursor == null;
    }

    public JobStep did(long units) {
        return new JobStep(cursor, units, total, counts, lines, link);
    }

    public JobStep of(long allUnits) {
        return new JobStep(cursor, did, allUnits, counts, lines, link);
    }

    public JobStep counting(String name, long more) {
        var sum = new TreeMap<>(counts);
        sum.merge(name, more, Long::sum);
        return new JobStep(cursor, did, total, sum, lines, link);
    }

    public JobStep saying(String code, Object... arguments) {
        var more = new ArrayList<>(lines);
        more.add(new Line(code, Stream.of(arguments).map(String::valueOf).toList()));
        return new JobStep(cursor, did, total, counts, more, link);
    }

    public JobStep leadingTo(String page) {
        return new JobStep(cursor, did, total, counts, lines, page);
    }
}
