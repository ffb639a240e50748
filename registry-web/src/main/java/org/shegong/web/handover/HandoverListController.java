package org.shegong.web.handover;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.handover.Handovers;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hand-overs in which the reader's district takes part. */
@Controller
@RequestMapping("/handovers")
@Requires(Permission.HAND_OVER_WORKERS)
class HandoverListController {

    private final HandoverDirectory directory;
    private final Handovers handovers;
    private final RegisterWords words;

    HandoverListController(HandoverDirectory directory, Handovers handovers, RegisterWords words) {
        this.directory = directory;
        this.handovers = handovers;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "open") String shown,
            @Listed(sorts = "changedAt") Pageable page,
            Scope scope,
            Model model) {
        boolean open = !shown.equals("all");
        model.addAttribute("open", open);
        model.addAttribute("handovers", directory.search(scope, open, page));
        model.addAttribute("words", words);
        return "handover/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Scope scope, Model model) {
        model.addAttribute("handover", directory.get(scope, id));
        model.addAttribute("words", words);
        return "handover/show";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, @RequestParam long version, Scope scope, Submission submission) {
        return submission.perform(() -> {
            handovers.withdraw(scope, id, version);
            return "redirect:/handovers?done=handover-withdrawn";
        });
    }
}
