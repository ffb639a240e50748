package org.shegong.web.support;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.operation.Operation;
import org.shegong.operation.Operations;
import org.shegong.shared.DomainError;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.StaleRecord;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/**
 * A form that a person sent. Its work is performed once however often it is sent; refusals and lost races show the form
 * again with everything that was typed.
 */
public final class Submission {

    /** The field of a form that is only to be shown once more, in another language, with everything that was typed. */
    public static final String OTHER_LANGUAGE = "_lang";

    private final Operations operations;
    private final Operation operation;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private @Nullable DomainError refusal;

    Submission(Operations operations, Operation operation, HttpServletRequest request, HttpServletResponse response) {
        this.operations = operations;
        this.operation = operation;
        this.request = request;
        this.response = response;
    }

    /**
     * Performs the work, or shows the form again.
     *
     * @param view where the form stands
     * @param work answers the view that follows, usually a redirect
     */
    public String orShow(String view, BindingResult problems, Supplier<String> work) {
        refuseUnknownFields(problems);
        refuseMisshapen(problems);
        if (request.getParameter(OTHER_LANGUAGE) != null) {
            return view;
        }
        if (problems.hasErrors()) {
            return shown(view, new InvalidFields(java.util.List.of()));
        }
        try {
            return perform(work);
        } catch (InvalidFields invalid) {
            invalid.problems().forEach(problem -> reject(problems, problem));
            return shown(view, invalid);
        } catch (OptimisticLockingFailureException race) {
            return refused(view, problems, new StaleRecord());
        } catch (DomainError error) {
            if (error.kind() == DomainError.Kind.NOT_FOUND) {
                throw error;
            }
            return refused(view, problems, error);
        }
    }

    /** Performs work that has no form to show again; a refusal becomes the error page. */
    public String perform(Supplier<String> work) {
        if (request.getParameter(OTHER_LANGUAGE) != null) {
            throw new UnknownField();
        }
        return operations.perform(operation, work);
    }

    /** Shows the form once more with something else in it than was typed; without a form of its own a result is lost. */
    public static BindingResult showing(Object form, BindingResult problems, Model model) {
        var name = problems.getObjectName();
        var kept = new DirectFieldBindingResult(form, name);
        kept.addAllErrors(problems);
        model.addAttribute(name, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + name, kept);
        return kept;
    }

    /** What refused the work, once {@link #orShow} has shown the form again. */
    public Optional<DomainError> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Whether another was quicker, so that the form that is shown again must say what is stored now. */
    public boolean isLost() {
        return refusal instanceof StaleRecord;
    }

    private String refused(String view, BindingResult problems, DomainError error) {
        problems.reject("problem." + error.code(), error.arguments(), error.code());
        return shown(view, error);
    }

    private String shown(String view, DomainError error) {
        refusal = error;
        response.setStatus(Statuses.of(error.kind()).value());
        return view;
    }

    private static void reject(BindingResult problems, FieldProblem problem) {
        var key = "field." + problem.code();
        var arguments = problem.arguments().toArray();
        if (hasField(problems, problem.field())) {
            problems.rejectValue(problem.field(), key, arguments, problem.code());
        } else {
            problems.reject(key, arguments, problem.code());
        }
    }

    private static boolean hasField(BindingResult problems, String field) {
        return problems.getTarget() instanceof Map<?, ?> named
                ? named.containsKey(field)
                : fieldsOf(problems).contains(field);
    }

    /** Of a field that no form lets anybody type, such as an id, nothing can be shown again. */
    private static void refuseMisshapen(BindingResult problems) {
        if (problems.getTarget() == null) {
            throw new UnknownField();
        }
    }

    private void refuseUnknownFields(BindingResult problems) {
        var known = fieldsOf(problems);
        boolean unknown = !known.isEmpty()
                && request.getParameterMap().keySet().stream()
                        .filter(name -> !name.startsWith("_"))
                        .map(name -> name.split("[.\\[]", 2)[0])
                        .anyMatch(name -> !known.contains(name));
        if (unknown) {
            throw new UnknownField();
        }
    }

    private static Set<String> fieldsOf(BindingResult problems) {
        var form = problems.getTarget();
        return form == null || !form.getClass().isRecord()
                ? Set.of()
                : Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
    }
}
