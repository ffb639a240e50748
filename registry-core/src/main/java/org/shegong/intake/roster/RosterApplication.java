package org.shegong.intake.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.reference.EmploymentForms;
import org.shegong.shared.Scope;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.employment.NewEmployment;
import org.springframework.stereotype.Component;

/** Brings the person of one line into the register, with everything the line says. */
@Component
class RosterApplication {

    private final WorkerRegistration workers;
    private final Proofs proofs;
    private final EmploymentForms forms;
    private final Clock clock;

    RosterApplication(WorkerRegistration workers, Proofs proofs, EmploymentForms forms, Clock clock) {
        this.workers = workers;
        this.proofs = proofs;
        this.forms = forms;
        this.clock = clock;
    }

    List<Made> apply(Scope scope, RosterRow row) {
        var today = LocalDate.now(clock);
        var made = new ArrayList<Made>();
        var worker = workers.register(scope, row.worker(terms(row), today));
        made.add(new Made("worker", worker.toString()));
        made.addAll(proofs.record(scope, worker, row, today));
        return made;
    }

    /** A roster does not say since when somebody has worked there; that it is so on this day is all that is known. */
    private NewEmployment.Terms terms(RosterRow row) {
        var kinds = row.value("contractKind").map(forms::kindsOf);
        return new NewEmployment.Terms(
                kinds.map(EmploymentForms.Kinds::establishmentKind).orElse(null),
                kinds.map(EmploymentForms.Kinds::contractKind).orElse(null),
                row.orNull("post"),
                row.serviceFields());
    }
}
