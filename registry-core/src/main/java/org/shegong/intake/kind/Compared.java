package org.shegong.intake.kind;

import java.util.List;
import java.util.Optional;
import org.shegong.intake.check.Finding;
import org.shegong.intake.check.Outcome;

/**
 * What the register says of an accepted row.
 *
 * @param findings what skips or refuses the row after all
 * @param change   what the row changes; a row without findings and change enters something new
 */
public record Compared(List<Finding> findings, Optional<Change> change) {

    /** The row enters something new. */
    public static final Compared NEW = new Compared(List.of(), Optional.empty());

    /** Nothing in the row differs from what is on file. */
    public static final Compared UNCHANGED =
            new Compared(List.of(new Finding("", "UNCHANGED", Outcome.SKIP)), Optional.empty());

    public Compared {
        findings = List.copyOf(findings);
    }

    public static Compared refused(String field, String code) {
        return new Compared(List.of(new Finding(field, code, Outcome.REJECT)), Optional.empty());
    }

    public static Compared of(Change change) {
        return change.differences().isEmpty() ? UNCHANGED : new Compared(List.of(), Optional.of(change));
    }
}
