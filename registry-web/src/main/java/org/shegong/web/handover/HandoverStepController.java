package org.shegong.web.handover;

import java.util.Locale;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.handover.HandoverSteps.Step;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.handover.HandoverView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets go, takes over or declines, each on a form of its own. */
@Controller
@RequestMapping("/handovers/{id}/steps/{step}")
@Requires(Permission.HAND_OVER_WORKERS)
class HandoverStepController {

    private static final String VIEW = "handover/step";

    private final HandoverDirectory directory;
    private final HandoverSteps steps;
    private final RegisterWords words;

    HandoverStepController(HandoverDirectory directory, HandoverSteps steps, RegisterWords words) {
        this.directory = directory;
        this.steps = steps;
        this.words = words;
    }

    @GetMapping
    String form(@ModelAttribute(binding = false) Asked asked, Model model) {
        var handover = asked.handover();
        var day = handover.effectiveFrom() == null ? words.today() : handover.effectiveFrom();
        model.addAttribute("form", StepForm.at(handover.version(), day.toString()));
        return VIEW;
    }

    @PostMapping
    String take(
            @ModelAttribute(binding = false) Asked asked,
            @ModelAttribute("form") StepForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var view = submission.orShow(VIEW, problems, () -> {
            steps.take(asked.step(), asked.scope(), asked.handover().id(), form, words.today());
            return "redirect:/handovers/" + asked.handover().id() + "?done=handover-"
                    + asked.step().name().toLowerCase(Locale.ROOT);
        });
        if (submission.isLost()) {
            Submission.showing(form.readAt(asked.handover().version()), problems, model);
        }
        return view;
    }

    @ModelAttribute
    Asked asked(@PathVariable UUID id, @PathVariable Step step, Scope scope, Model model) {
        var handover = directory.get(scope, id);
        model.addAttribute("handover", handover);
        model.addAttribute("step", step.name());
        model.addAttribute("words", words);
        return new Asked(handover, step, scope);
    }

    /** The step that is asked for, and whose it is. */
    record Asked(HandoverView handover, Step step, Scope scope) {}
}
