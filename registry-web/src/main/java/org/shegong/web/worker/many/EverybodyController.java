package org.shegong.web.worker.many;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.FoundPeople;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.shegong.worker.many.EmployerMoves;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes the employer of more people than fit one request, by a job. */
@Controller
@Requires(Permission.EDIT_WORKERS)
class EverybodyController {

    private static final String VIEW = "worker/selection";

    private final EmployerMoves moves;
    private final EmploymentEntryRules rules;
    private final SelectionPage page;
    private final Clock clock;

    EverybodyController(EmployerMoves moves, EmploymentEntryRules rules, SelectionPage page, Clock clock) {
        this.moves = moves;
        this.rules = rules;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping("/workers/selection/everybody")
    ModelAndView change(
            @ModelAttribute("form") EverybodyEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission,
            @RequestParam(name = "_filter", defaultValue = "") List<String> filters) {
        var people = page.everybody(scope, filters);
        var model = new ExtendedModelMap();
        page.show(model, people);
        page.from(model, filters);
        if (!Objects.equals(form.count(), people.size()) || people.size() > FoundPeople.MOST) {
            problems.reject("worker.many.recounted");
        }
        var check = rules.check(form.employment(), LocalDate.now(clock));
        if (!problems.hasErrors() && page.mustAsk(model, people, check)) {
            return new ModelAndView(VIEW, model);
        }
        var view = submission.orShow(VIEW, problems, () -> {
            var employment = check.orRefuse();
            return "redirect:/jobs/" + moves.ask(scope, people, employment.employer(), employment.from());
        });
        return view.equals(VIEW) ? new ModelAndView(view, model) : new ModelAndView(view);
    }
}
