package org.shegong.shared;

import java.util.List;

/** Everything that is wrong with the fields of one request, all at once. */
public final class InvalidFields extends DomainError {

    private final transient List<FieldProblem> problems;

    public InvalidFields(List<FieldProblem> problems) {
        super(Kind.INVALID, problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
