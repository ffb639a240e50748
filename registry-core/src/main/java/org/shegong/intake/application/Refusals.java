package org.shegong.intake.application;

import java.util.List;
import java.util.Locale;
import org.shegong.intake.check.Finding;
import org.shegong.intake.check.LineFinding;
import org.shegong.intake.check.Outcome;
import org.shegong.shared.DomainError;
import org.shegong.shared.InvalidFields;

/** Says of a line what the register says of it: its refusals are findings like those of the check. */
final class Refusals {

    private Refusals() {}

    static List<LineFinding> of(int ordinal, DomainError refusal) {
        return refusal instanceof InvalidFields fields
                ? fields.problems().stream()
                        .map(problem -> finding(ordinal, problem.field(), problem.code()))
                        .toList()
                : List.of(finding(ordinal, "", refusal.code().replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    private static LineFinding finding(int ordinal, String field, String code) {
        return new LineFinding(ordinal, new Finding(field, code, Outcome.REJECT));
    }
}
