package org.shegong.intake;

import java.util.Map;
import org.shegong.intake.check.Outcome;

/** What came of the lines of a file; the parts always add up to what was read. */
public record ImportCounts(long read, long accepted, long warned, long rejected, long skipped) {

    static ImportCounts of(Map<Outcome, Long> outcomes) {
        return new ImportCounts(
                outcomes.values().stream().mapToLong(Long::longValue).sum(),
                outcomes.getOrDefault(Outcome.ACCEPT, 0L),
                outcomes.getOrDefault(Outcome.WARN, 0L),
                outcomes.getOrDefault(Outcome.REJECT, 0L),
                outcomes.getOrDefault(Outcome.SKIP, 0L));
    }
}
