package org.shegong.web.worker.merge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.layout.OnlyReads;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds who may be the same person. */
@Controller
@RequestMapping("/workers/{id}/merge")
@Requires(Permission.MERGE_WORKERS)
class WorkerMergeController {

    private final MergePage page;

    WorkerMergeController(MergePage page) {
        this.page = page;
    }

    @GetMapping
    String open(@PathVariable UUID id, Scope scope, Model model) {
        return page.candidates(model, scope, id, null);
    }

    /** What was typed may be an ID number, so it comes by POST. */
    @OnlyReads
    @PostMapping
    String look(@PathVariable UUID id, @RequestParam @Nullable String q, Scope scope, Model model) {
        return page.candidates(model, scope, id, q);
    }
}
