package org.shegong.web.confirmation;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.confirmation.RosterConfirmations;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Confirms the list that was shown; whoever was too slow is shown the list as it is now. */
@Controller
@Requires(Permission.EDIT_WORKERS)
class RosterConfirmationController {

    private final RosterConfirmations confirmations;
    private final RosterPage page;

    RosterConfirmationController(RosterConfirmations confirmations, RosterPage page) {
        this.confirmations = confirmations;
        this.page = page;
    }

    @PostMapping("/organizations/{id}/roster")
    String confirm(
            @ModelAttribute(binding = false) Asked asked,
            @ModelAttribute("form") ConfirmationForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var view = submission.orShow(RosterPage.VIEW, problems, () -> {
            confirmations.confirm(asked.scope(), asked.employer(), form.shown());
            return "redirect:/organizations/" + asked.employer() + "/roster?done=roster-confirmed";
        });
        if (view.equals(RosterPage.VIEW)) {
            model.addAttribute("confirms", true);
            page.fill(model, asked.scope(), asked.employer(), PageRequest.of(0, RosterPage.SHOWN));
        }
        return view;
    }

    @ModelAttribute
    Asked asked(@PathVariable UUID id, Scope scope) {
        return new Asked(new OrganizationId(id), scope);
    }

    /** Whose list is confirmed, and how far the asker may change people. */
    record Asked(OrganizationId employer, Scope scope) {}
}
