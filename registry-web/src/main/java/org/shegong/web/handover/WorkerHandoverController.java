package org.shegong.web.handover;

import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.handover.Handovers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets somebody go to another district, from the record. */
@Controller
@RequestMapping("/workers/{id}/handover")
@Requires(Permission.HAND_OVER_WORKERS)
class WorkerHandoverController {

    private static final String VIEW = "handover/release";

    private final Handovers handovers;
    private final WorkerDirectory directory;
    private final HandoverDistricts districts;
    private final RegisterWords words;

    WorkerHandoverController(
            Handovers handovers, WorkerDirectory directory, HandoverDistricts districts, RegisterWords words) {
        this.handovers = handovers;
        this.directory = directory;
        this.districts = districts;
        this.words = words;
    }

    @GetMapping
    String form(@ModelAttribute(binding = false) Asked asked, Model model) {
        var version = String.valueOf(asked.person().version());
        model.addAttribute("form", new ReleaseForm(null, words.today().toString(), version));
        return VIEW;
    }

    @PostMapping
    String release(
            @ModelAttribute(binding = false) Asked asked,
            @ModelAttribute("form") ReleaseForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var view = submission.orShow(VIEW, problems, () -> {
            var typed = form.read(districts, words.today());
            var read = new AsRead(new WorkerId(asked.person().id()), typed.version());
            var id = handovers.release(asked.scope(), read, typed.toDistrict(), typed.from());
            return "redirect:/handovers/" + id + "?done=handover-release";
        });
        if (submission.isLost()) {
            Submission.showing(form.readAt(asked.person().version()), problems, model);
        }
        return view;
    }

    @ModelAttribute
    Asked asked(@PathVariable UUID id, Scope scope, Model model) {
        var person = directory.rows(scope, List.of(new WorkerId(id))).get(0);
        model.addAttribute("person", person);
        model.addAttribute("districts", districts.besides(person.work().districtCode()));
        model.addAttribute("words", words);
        return new Asked(person, scope);
    }

    /** Who is let go, and how far the asker may do so. */
    record Asked(WorkerRow person, Scope scope) {}
}
