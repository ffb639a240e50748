package org.shegong.web.worker;

import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.certification.CertificationDirectory;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.merge.WorkerMerging;
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

    private static final List<String> TABS = List.of("basic", "certification", "hours", "employment", "history");

    private final WorkerDirectory directory;
    private final CertificationDirectory certification;
    private final WorkerMerging merging;
    private final RecordWords words;

    WorkerRecordController(
            WorkerDirectory directory, CertificationDirectory certification, WorkerMerging merging, RecordWords words) {
        this.directory = directory;
        this.certification = certification;
        this.merging = merging;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "basic") String tab, Scope scope, Model model) {
        fill(model, scope, new WorkerId(id));
        model.addAttribute("tabs", TABS);
        model.addAttribute("tab", TABS.contains(tab) ? tab : TABS.get(0));
        return "worker/show";
    }

    /** The registration form on paper, as it is filled in today. */
    @GetMapping("/sheet")
    String sheet(@PathVariable UUID id, Scope scope, Model model) {
        fill(model, scope, new WorkerId(id));
        return "worker/sheet";
    }

    private void fill(Model model, Scope scope, WorkerId worker) {
        var today = words.words().today();
        model.addAttribute("record", new RecordView(directory.get(scope, worker), today));
        model.addAttribute("proofs", certification.of(scope, worker));
        model.addAttribute("merges", merging.log(scope, worker));
        words.into(model);
    }
}
