package org.shegong.intake.correction;

import org.jspecify.annotations.Nullable;
import org.shegong.intake.check.Outcome;
import org.shegong.intake.stage.ProblemTable.Filter;

/**
 * Which of the rows to mend are looked for; an absent part does not cut.
 *
 * @param cause a field and the code of what was found in it, with a dot between them
 */
public record ProblemSearch(
        @Nullable String outcome, @Nullable String cause) {

    Filter filter() {
        var wanted = Outcome.WARN.name().equals(outcome)
                ? Outcome.WARN
                : Outcome.REJECT.name().equals(outcome) ? Outcome.REJECT : null;
        int dot = cause == null ? -1 : cause.indexOf('.');
        return cause == null || dot < 0
                ? new Filter(wanted, null, null)
                : new Filter(wanted, cause.substring(0, dot), cause.substring(dot + 1));
    }
}
