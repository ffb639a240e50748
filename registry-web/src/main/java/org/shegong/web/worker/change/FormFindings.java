package org.shegong.web.worker.change;

import java.util.List;
import java.util.Set;
import org.shegong.shared.FieldProblem;
import org.shegong.web.support.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Words what was found in a form, for its summary and for the note under a field. */
@Component
class FormFindings {

    private final Wording wording;

    FormFindings(Wording wording) {
        this.wording = wording;
    }

    /** Something about a field, in the reader's language. */
    public record Finding(String field, String text) {}

    List<Finding> worded(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> new Finding(problem.field(), text(problem)))
                .toList();
    }

    List<String> about(String field, List<FieldProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(this::text)
                .toList();
    }

    /** Puts the problems of these fields into the form and says whether there were any. */
    static boolean reject(Set<String> fields, List<FieldProblem> found, BindingResult problems) {
        found.stream()
                .filter(problem -> fields.contains(problem.field()))
                .forEach(problem -> problems.rejectValue(
                        problem.field(),
                        "field." + problem.code(),
                        problem.arguments().toArray(),
                        problem.code()));
        return problems.hasErrors();
    }

    private String text(FieldProblem problem) {
        return wording.of(problem, LocaleContextHolder.getLocale());
    }
}
