package org.shegong.intake.sheet;

import org.shegong.shared.DomainError;
import org.shegong.shared.FieldProblem;

/** A file that is refused as a whole; its reason is worded like the problem of a field. */
public final class UnusableFile extends DomainError {

    private final transient FieldProblem problem;

    UnusableFile(String code, Object... arguments) {
        super(Kind.INVALID, code);
        this.problem = new FieldProblem("file", code, arguments);
    }

    public FieldProblem problem() {
        return problem;
    }
}
