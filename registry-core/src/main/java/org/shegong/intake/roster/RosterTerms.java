package org.shegong.intake.roster;

import org.shegong.reference.EmploymentForms;
import org.shegong.worker.employment.NewEmployment;
import org.springframework.stereotype.Component;

/** Tells on what terms the people of a roster work. */
@Component
class RosterTerms {

    private final EmploymentForms forms;

    RosterTerms(EmploymentForms forms) {
        this.forms = forms;
    }

    NewEmployment.Terms of(RosterRow row) {
        var kinds = row.value("contractKind").map(forms::kindsOf);
        return new NewEmployment.Terms(
                kinds.map(EmploymentForms.Kinds::establishmentKind).orElse(null),
                kinds.map(EmploymentForms.Kinds::contractKind).orElse(null),
                row.orNull("post"),
                row.serviceFields());
    }
}
