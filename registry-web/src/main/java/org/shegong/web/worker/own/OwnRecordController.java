package org.shegong.web.worker.own;

import java.util.Map;
import java.util.Set;
import org.shegong.account.Permission;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.support.Requires;
import org.shegong.web.worker.RecordPage;
import org.shegong.web.worker.RegisterWords;
import org.shegong.web.worker.Revealed;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.reveal.PersonalDataReveal;
import org.shegong.worker.reveal.RevealField;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of whoever reads it, whose address names nobody; masked like any other until a value is revealed. */
@Controller
@RequestMapping(OwnRecordController.PATH)
@Requires(Permission.OWN_RECORD)
class OwnRecordController {

    static final String PATH = "/record";

    /** What somebody looks at the own values for. */
    private static final Set<String> PURPOSES = Set.of("VERIFY_IDENTITY", "CORRECT_RECORD");

    private final WorkerDirectory directory;
    private final PersonalDataReveal reveal;
    private final RecordPage page;
    private final RegisterWords words;

    OwnRecordController(WorkerDirectory directory, PersonalDataReveal reveal, RecordPage page, RegisterWords words) {
        this.directory = directory;
        this.reveal = reveal;
        this.page = page;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String tab, Scope scope, Model model) {
        return filled(RecordPage.VIEW, directory.own(scope), tab, model);
    }

    @GetMapping("/sheet")
    String sheet(Scope scope, Model model) {
        return filled("worker/sheet", directory.own(scope), "", model);
    }

    @PostMapping("/reveal")
    String reveal(@RequestParam RevealField field, @RequestParam String purpose, Scope scope, Model model) {
        var own = directory.own(scope);
        model.addAttribute("revealed", new Revealed(field, reveal.reveal(only(own), own, field, purpose)));
        model.addAttribute("address", PageAddress.asked(PATH, Map.of()));
        return filled(RecordPage.VIEW, own, "", model);
    }

    private String filled(String view, WorkerId own, String tab, Model model) {
        page.fill(model, only(own), own, tab);
        model.addAttribute("own", true);
        model.addAttribute(
                "purposes",
                words.choices("REVEAL_PURPOSE").stream()
                        .filter(purpose -> PURPOSES.contains(purpose.code()))
                        .toList());
        return view;
    }

    private static Scope only(WorkerId own) {
        return Scope.of(new Reach.Own(own));
    }
}
