package org.shegong.intake.correction;

import org.shegong.intake.check.Finding;
import org.shegong.intake.stage.ProblemTable.ProblemRow;

/**
 * Where a cause can be seen.
 *
 * @param line a line that holds the value
 */
public record CausePlace(int line, String field, String code) {

    /** @throws CauseGone if it is not found in that row any more */
    Finding in(ProblemRow row) {
        return row.findings().stream()
                .filter(found -> found.field().equals(field) && found.code().equals(code))
                .findFirst()
                .orElseThrow(CauseGone::new);
    }
}
