package org.shegong.web.worker.change;

import org.shegong.web.worker.RecordView;
import org.shegong.web.worker.change.ChangePage.Shown;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes the main employer; the terms go on unless others are told. */
@Controller
@RequestMapping("/workers/{id}/employment")
class WorkerEmploymentController extends NewEmploymentController {

    private final EmploymentChanges changes;

    WorkerEmploymentController(EmploymentChanges changes, EmploymentEntryRules rules, ChangePage page) {
        super("worker/employment", rules, page);
        this.changes = changes;
    }

    @Override
    NewEmployment.Terms terms(RecordView record) {
        return record.mainEmployment().map(EmploymentView::terms).orElse(NewEmployment.Terms.NONE);
    }

    @Override
    String begin(Shown shown, NewEmployment employment) {
        changes.change(shown.scope(), shown.asRead(), employment);
        return "employer-changed";
    }
}
