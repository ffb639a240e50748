package org.shegong.web.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.function.Supplier;
import org.shegong.shared.DomainError;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/** A form that holds a password or a code: nothing of it is remembered as an operation, not even as a hash. */
public final class SecretForm {

    private final String view;
    private final BindingResult problems;
    private final HttpServletResponse response;

    public SecretForm(String view, BindingResult problems, HttpServletResponse response) {
        this.view = view;
        this.problems = problems;
        this.response = response;
    }

    /** Performs the work, or shows the form again with what refused it. */
    public String orShow(Supplier<String> work) {
        try {
            if (!problems.hasErrors()) {
                return work.get();
            }
        } catch (InvalidFields invalid) {
            invalid.problems().forEach(this::reject);
        } catch (DomainError error) {
            if (error.kind() == DomainError.Kind.NOT_FOUND) {
                throw error;
            }
            problems.reject("problem." + error.code(), error.arguments(), error.code());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return view;
    }

    private void reject(FieldProblem problem) {
        var key = "field." + problem.code();
        var arguments = problem.arguments().toArray();
        var form = problems.getTarget();
        boolean known = form != null
                && Arrays.stream(form.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(problem.field()));
        if (known) {
            problems.rejectValue(problem.field(), key, arguments, problem.code());
        } else {
            problems.reject(key, arguments, problem.code());
        }
    }
}
