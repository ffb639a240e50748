package org.shegong.intake.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shegong.certification.Certificates;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.Registrations;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Component;

/** Records what the person of a line has proven: certificate, registration and hours of education. */
@Component
class Proofs {

    private final Certificates certificates;
    private final Registrations registrations;
    private final EducationLedger ledger;

    Proofs(Certificates certificates, Registrations registrations, EducationLedger ledger) {
        this.certificates = certificates;
        this.registrations = registrations;
        this.ledger = ledger;
    }

    List<Made> record(Scope scope, WorkerId worker, RosterRow row, LocalDate today) {
        var made = new ArrayList<Made>();
        row.certificate()
                .map(told -> certificates.record(scope, worker, told))
                .ifPresent(id -> made.add(new Made("certificate", id.toString())));
        row.registration()
                .map(told -> registrations.record(scope, worker, told))
                .ifPresent(id -> made.add(new Made("registration", id.toString())));
        row.value("ceHours").map(BigDecimal::new).ifPresent(hours -> {
            ledger.open(scope, worker, hours, today);
            made.add(new Made("education-opening", worker.toString()));
        });
        return made;
    }
}
