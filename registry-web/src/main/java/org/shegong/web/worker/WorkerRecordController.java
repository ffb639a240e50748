package org.shegong.web.worker;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of one person, tab by tab, and as a sheet of paper. */
@Controller
@RequestMapping("/workers/{id}")
@Requires(Permission.READ_WORKERS)
class WorkerRecordController {

    private final RecordPage page;

    WorkerRecordController(RecordPage page) {
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String tab, Scope scope, Model model) {
        page.fill(model, scope, new WorkerId(id), tab);
        return RecordPage.VIEW;
    }

    /** The registration form on paper, as it is filled in today. */
    @GetMapping("/sheet")
    String sheet(@PathVariable UUID id, Scope scope, Model model) {
        page.fill(model, scope, new WorkerId(id), "");
        return "worker/sheet";
    }
}
