package org.shegong.web.worker;

import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.certification.CertificationDirectory;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.shegong.worker.WorkerDirectory;
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
    private final EmployerNames employers;
    private final StoryWords story;
    private final RegisterWords words;

    WorkerRecordController(
            WorkerDirectory directory,
            CertificationDirectory certification,
            EmployerNames employers,
            StoryWords story,
            RegisterWords words) {
        this.directory = directory;
        this.certification = certification;
        this.employers = employers;
        this.story = story;
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
        model.addAttribute("record", new RecordView(directory.get(scope, worker), words.today()));
        model.addAttribute("proofs", certification.of(scope, worker));
        model.addAttribute("employers", employers);
        model.addAttribute("story", story);
        model.addAttribute("words", words);
    }
}
