package org.shegong.web.handover;

import java.time.Clock;
import java.time.LocalDate;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.handover.HandoverRequests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks another district for somebody by the ID number; the answer tells nothing but that the request was sent. */
@Controller
@RequestMapping("/handovers/requests/new")
@Requires(Permission.HAND_OVER_WORKERS)
class HandoverRequestController {

    private static final String VIEW = "handover/request";

    private final HandoverRequests requests;
    private final HandoverDistricts districts;
    private final Clock clock;

    HandoverRequestController(HandoverRequests requests, HandoverDistricts districts, Clock clock) {
        this.requests = requests;
        this.districts = districts;
        this.clock = clock;
    }

    @GetMapping
    String form(Scope scope, Model model) {
        var own = districts.of(scope);
        model.addAttribute(
                "form", new RequestForm(null, own.size() == 1 ? own.get(0).code() : null));
        return VIEW;
    }

    @PostMapping
    String send(@ModelAttribute("form") RequestForm form, BindingResult problems, Scope scope, Submission submission) {
        return submission.orShow(VIEW, problems, () -> {
            var asked = form.read(LocalDate.now(clock));
            requests.request(scope, asked.document(), asked.toDistrict());
            return "redirect:/handovers?done=handover-requested";
        });
    }

    @ModelAttribute
    void choices(Scope scope, Model model) {
        model.addAttribute("districts", districts.of(scope));
    }
}
