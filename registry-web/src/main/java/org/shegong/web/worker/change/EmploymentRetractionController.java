package org.shegong.web.worker.change;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.FormFindings;
import org.shegong.worker.EmploymentChanges;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cancels a change of employer that will not come, or takes back an employment that was entered by mistake. */
@Controller
@RequestMapping("/workers/{id}/employments/{employment}/retraction")
@Requires(Permission.EDIT_WORKERS)
class EmploymentRetractionController {

    private final EmploymentChanges changes;
    private final ChangePage page;

    EmploymentRetractionController(EmploymentChanges changes, ChangePage page) {
        this.changes = changes;
        this.page = page;
    }

    @GetMapping
    ModelAndView open(@PathVariable UUID id, @PathVariable UUID employment, Scope scope) {
        var shown = page.of(id, scope);
        return shown.record()
                .segment(employment)
                .map(segment -> shown.with("segment", segment).as("worker/retraction"))
                .orElseGet(() -> new ModelAndView("redirect:/workers/" + id + "?tab=employment"));
    }

    @PostMapping
    String retract(
            @PathVariable UUID id,
            @PathVariable UUID employment,
            @RequestParam(name = "_confirmed", defaultValue = "false") boolean confirmed,
            Scope scope,
            Submission submission) {
        var shown = page.of(id, scope);
        FormFindings.requireConfirmed(confirmed);
        return submission.perform(() -> {
            changes.retract(scope, shown.asRead(), employment);
            return "redirect:/workers/" + id + "?tab=employment&done=employment-retracted";
        });
    }
}
