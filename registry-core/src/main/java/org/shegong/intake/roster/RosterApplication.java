package org.shegong.intake.roster;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shegong.certification.Certificates;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.Registrations;
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
    private final Certificates certificates;
    private final Registrations registrations;
    private final EducationLedger ledger;
    private final EmploymentForms forms;
    private final Clock clock;

    RosterApplication(
            WorkerRegistration workers,
            Certificates certificates,
            Registrations registrations,
            EducationLedger ledger,
            EmploymentForms forms,
            Clock clock) {
        this.workers = workers;
        this.certificates = certificates;
        this.registrations = registrations;
        this.ledger = ledger;
        this.forms = forms;
        this.clock = clock;
    }

    List<Made> apply(Scope scope, RosterRow row) {
        var today = LocalDate.now(clock);
        var made = new ArrayList<Made>();
        var worker = workers.register(scope, row.worker(terms(row), today));
        made.add(new Made("worker", worker.toString()));
        row.certificate()
                .ifPresent(told -> made.add(new Made(
                        "certificate", certificates.record(scope, worker, told).toString())));
        row.registration()
                .ifPresent(told -> made.add(new Made(
                        "registration",
                        registrations.record(scope, worker, told).toString())));
        row.value("ceHours").map(BigDecimal::new).ifPresent(hours -> {
            ledger.open(scope, worker, hours, today);
            made.add(new Made("education-opening", worker.toString()));
        });
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
