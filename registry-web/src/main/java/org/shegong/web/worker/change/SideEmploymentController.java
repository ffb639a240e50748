package org.shegong.web.worker.change;

import org.shegong.web.worker.RecordView;
import org.shegong.web.worker.change.ChangePage.Shown;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adds work beside the main employment, on terms of its own. */
@Controller
@RequestMapping("/workers/{id}/side-employment")
class SideEmploymentController extends NewEmploymentController {

    private final EmploymentChanges changes;

    SideEmploymentController(EmploymentChanges changes, EmploymentEntryRules rules, ChangePage page) {
        super("worker/side-employment", rules, page);
        this.changes = changes;
    }

    @Override
    NewEmployment.Terms terms(RecordView record) {
        return NewEmployment.Terms.NONE;
    }

    @Override
    String begin(Shown shown, NewEmployment employment) {
        changes.addBeside(shown.scope(), shown.asRead(), employment);
        return "side-employment-added";
    }
}
