package org.shegong.web.worker;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.web.support.Wording;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Words what was found in a form, for its summary and for the note under a field. */
@Component
public class FormFindings {

    private final Wording wording;

    FormFindings(Wording wording) {
        this.wording = wording;
    }

    /** Something about a field, in the reader's language. */
    public record Finding(String field, String text) {}

    /** Whether there is something to look at again before it is saved; the page then asks for it. */
    public boolean mustConfirm(Model model, EntryCheck<?> check) {
        var request = Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
        if (check.command().isEmpty()
                || check.warnings().isEmpty()
                || request.getRequest().getParameter("_confirmed") != null) {
            return false;
        }
        model.addAttribute("warnings", worded(check.warnings()));
        Objects.requireNonNull(request.getResponse()).setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return true;
    }

    /** Whoever takes something back has to say so. */
    public static void requireConfirmed(boolean confirmed) {
        if (!confirmed) {
            throw new InvalidFields(List.of(new FieldProblem("_confirmed", "REQUIRED")));
        }
    }

    private List<Finding> worded(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> new Finding(problem.field(), text(problem)))
                .toList();
    }

    public List<String> about(String field, List<FieldProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(this::text)
                .toList();
    }

    /** Puts the problems of these fields into the form and says whether there were any. */
    public static boolean reject(Set<String> fields, List<FieldProblem> found, BindingResult problems) {
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
