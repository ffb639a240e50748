package org.shegong.web.worker.many;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.layout.OnlyReads;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes the employer of all people of a selection from one day on, or of none of them. */
@Controller
@RequestMapping("/workers/selection")
@Requires(Permission.EDIT_WORKERS)
class SelectionController {

    private static final String VIEW = "worker/selection";

    private final EmploymentChanges changes;
    private final EmploymentEntryRules rules;
    private final SelectionPage page;
    private final Clock clock;

    SelectionController(EmploymentChanges changes, EmploymentEntryRules rules, SelectionPage page, Clock clock) {
        this.changes = changes;
        this.rules = rules;
        this.page = page;
        this.clock = clock;
    }

    @OnlyReads
    @PostMapping
    String open(Selection selection, Scope scope, Model model) {
        page.show(model, page.chosen(scope, selection));
        page.from(model, selection.filters());
        model.addAttribute(
                "form", new ManyEntry(null, null, LocalDate.now(clock).toString()));
        return VIEW;
    }

    @PostMapping("/employment")
    ModelAndView change(
            @ModelAttribute("form") ManyEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission,
            @RequestParam(name = "_filter", defaultValue = "") List<String> filters) {
        var people = form.people();
        var rows = page.rows(scope, people);
        var check = rules.check(form.employment(), LocalDate.now(clock));
        var model = new ExtendedModelMap();
        var current = SelectionPage.areCurrent(rows, people);
        var asks = current && page.mustAsk(model, rows, check);
        var view = asks
                ? VIEW
                : submission.orShow(VIEW, problems, () -> {
                    var employment = check.orRefuse();
                    changes.changeAll(
                            scope,
                            current ? SelectionPage.without(people, SelectionPage.there(rows, check)) : people,
                            employment.employer(),
                            employment.from());
                    return "redirect:" + page.listAfter(filters, "employers-changed");
                });
        if (view.equals(VIEW)) {
            page.again(model, scope, people);
            page.from(model, filters);
        }
        return new ModelAndView(view, model);
    }
}
