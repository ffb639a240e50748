package org.shegong.web.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.matching.ColumnMatching;
import org.shegong.intake.matching.ColumnsView;
import org.shegong.intake.matching.HeaderChoice;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the columns of a file, and takes what its owner says of them. */
@Controller
@RequestMapping("/imports/{id}/columns")
@Requires(Permission.IMPORT)
class ColumnPageController {

    private static final String PAGE = "intake/columns";

    private final ColumnMatching matching;

    ColumnPageController(ColumnMatching matching) {
        this.matching = matching;
    }

    @GetMapping
    String show(
            @ModelAttribute("form") ColumnsForm form,
            BindingResult problems,
            @ModelAttribute(binding = false) Matched matched,
            Model model) {
        try {
            fill(
                    model,
                    matching.look(matched.owner(), matched.id(), form.header().orElse(null)));
        } catch (InvalidFields wrong) {
            wrong.problems().forEach(problem -> reject(problems, problem));
            fill(model, matched.again(null));
        }
        return PAGE;
    }

    @PostMapping
    String match(
            @ModelAttribute("form") ColumnsForm form,
            BindingResult problems,
            Submission submission,
            @ModelAttribute(binding = false) Matched matched,
            Model model) {
        var view = submission.orShow(PAGE, problems, () -> matched.by(form));
        if (view.equals(PAGE)) {
            fill(model, matched.again(form.header().orElse(null)), form.picked());
        }
        return view;
    }

    /** The file that this request may match, bound to its owner and scope. */
    @ModelAttribute
    Matched matched(@PathVariable UUID id, Scope scope, SignedIn user) {
        return new Matched(matching, user.id(), scope, new ImportId(id));
    }

    private static void fill(Model model, ColumnsView found) {
        fill(
                model,
                found,
                found.columns().stream()
                        .collect(Collectors.toMap(ColumnsView.Column::column, ColumnsView.Column::field)));
    }

    private static void fill(Model model, ColumnsView found, Map<Integer, String> picked) {
        model.addAttribute("found", found);
        model.addAttribute("picked", picked);
        model.addAttribute(
                "needs",
                found.needed().stream().map(fields -> Need.of(fields, picked)).toList());
    }

    private static void reject(BindingResult problems, FieldProblem problem) {
        problems.rejectValue(problem.field(), "field." + problem.code(), problem.code());
    }

    record Matched(ColumnMatching matching, AccountId owner, Scope scope, ImportId id) {

        String by(ColumnsForm form) {
            matching.match(owner, scope, id, form.toChoice());
            return "redirect:/imports/" + id;
        }

        ColumnsView again(@Nullable HeaderChoice header) {
            try {
                return matching.look(owner, id, header);
            } catch (InvalidFields wrong) {
                return matching.look(owner, id, null);
            }
        }
    }

    /**
     * Fields of which one must have a column.
     *
     * @param first some of them
     * @param more  whether there are others
     * @param met   whether one has a column
     */
    public record Need(List<String> first, boolean more, boolean met) {

        private static final int SHOWN = 3;

        static Need of(List<String> fields, Map<Integer, String> picked) {
            return new Need(
                    fields.subList(0, Math.min(fields.size(), SHOWN)),
                    fields.size() > SHOWN,
                    fields.stream().anyMatch(picked::containsValue));
        }
    }
}
