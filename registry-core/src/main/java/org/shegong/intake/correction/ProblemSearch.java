package org.shegong.intake.correction;

import org.jspecify.annotations.Nullable;
import org.shegong.intake.check.Outcome;
import org.shegong.intake.stage.ProblemTable.Filter;

/** Which of the rows to mend are looked for; an absent part does not cut. */
public record ProblemSearch(
        @Nullable String outcome,
        @Nullable String field,
        @Nullable String code) {

    Filter filter() {
        var wanted = Outcome.WARN.name().equals(outcome)
                ? Outcome.WARN
                : Outcome.REJECT.name().equals(outcome) ? Outcome.REJECT : null;
        return new Filter(wanted, field, code == null || code.isEmpty() ? null : code);
    }
}
