package org.shegong.web.worker.merge;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes one of two records, and two of one again. */
@Controller
@Requires(Permission.MERGE_WORKERS)
class MergingController {

    private static final String VIEW = "worker/merge";

    private final WorkerMerging merging;
    private final MergePage page;

    MergingController(WorkerMerging merging, MergePage page) {
        this.merging = merging;
        this.page = page;
    }

    @GetMapping("/workers/{id}/merge/{other}")
    ModelAndView compare(@ModelAttribute(binding = false) Pair pair, Scope scope) {
        var one = page.side(scope, pair.id());
        var other = page.side(scope, pair.other());
        return page.compared(VIEW, one, other).addObject("form", MergeEntry.of(one));
    }

    @PostMapping("/workers/{id}/merge/{other}")
    ModelAndView merge(
            @ModelAttribute(binding = false) Pair pair,
            @ModelAttribute("form") MergeEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        var one = page.side(scope, pair.id());
        var other = page.side(scope, pair.other());
        var view = submission.orShow(VIEW, problems, () -> {
            boolean stays = pair.id().toString().equals(form.survivor());
            var survivor = stays ? form.asRead(one) : form.asReadOther(other);
            var merged = stays ? form.asReadOther(other) : form.asRead(one);
            merging.merge(scope, survivor, merged, form.reasonOrRefuse());
            return "redirect:/workers/" + survivor.worker() + "?done=workers-merged";
        });
        return view.equals(VIEW) ? page.compared(view, one, other) : new ModelAndView(view);
    }

    @PostMapping("/workers/{id}/merges/{merge}/undoing")
    String undo(@PathVariable UUID id, @PathVariable UUID merge, Scope scope, Submission submission) {
        return submission.perform(() -> {
            merging.undo(scope, merge);
            return "redirect:/workers/" + id + "?tab=history&done=merge-undone";
        });
    }

    /** From the address alone: a field of the form or the query of the same name means nothing. */
    @ModelAttribute
    Pair pair(@PathVariable UUID id, @PathVariable(required = false) @Nullable UUID other) {
        return new Pair(id, Objects.requireNonNullElse(other, id));
    }

    /** The two records that the address names. */
    record Pair(UUID id, UUID other) {}
}
