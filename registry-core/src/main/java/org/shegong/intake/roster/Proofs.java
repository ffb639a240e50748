package org.shegong.intake.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.shegong.certification.Certificates;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.ProofsTogether;
import org.shegong.certification.Registrations;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Component;

/** Records what the people of lines have proven: certificates, registrations and hours of education. */
@Component
class Proofs {

    private final Certificates certificates;
    private final Registrations registrations;
    private final EducationLedger ledger;
    private final ProofsTogether together;

    Proofs(Certificates certificates, Registrations registrations, EducationLedger ledger, ProofsTogether together) {
        this.together = together;
        this.certificates = certificates;
        this.registrations = registrations;
        this.ledger = ledger;
    }

    /** What stands against each of the lines: a certificate that somebody has already, here or in a line above. */
    List<Optional<DomainError>> objections(List<RosterRow> rows) {
        var numbers = rows.stream().flatMap(row -> row.certificateNo().stream()).toList();
        var taken = new HashSet<>(certificates.taken(numbers));
        var objections = new ArrayList<Optional<DomainError>>();
        rows.forEach(row -> objections.add(row.certificateNo()
                .filter(number -> !taken.add(number))
                .map(number -> Certificates.CertificateNumberTaken.now())));
        return objections;
    }

    Map<WorkerId, List<Made>> record(Scope scope, Map<WorkerId, RosterRow> people, LocalDate today) {
        var made = new HashMap<WorkerId, List<Made>>();
        people.keySet().forEach(worker -> made.put(worker, new ArrayList<>()));
        together.record(scope, people.keySet(), () -> record(scope, people, today, made));
        return made;
    }

    private void record(Scope scope, Map<WorkerId, RosterRow> people, LocalDate today, Map<WorkerId, List<Made>> made) {
        certificates
                .recordAll(scope, told(people, RosterRow::certificate))
                .forEach((worker, id) -> add(made, worker, new Made("certificate", id.toString())));
        registrations
                .recordAll(scope, told(people, RosterRow::registration))
                .forEach((worker, id) -> add(made, worker, new Made("registration", id.toString())));
        var hours = told(people, row -> row.value("ceHours").map(BigDecimal::new));
        ledger.openAll(scope, hours, today)
                .forEach((worker, id) -> add(made, worker, new Made("education-opening", id.toString())));
    }

    private static void add(Map<WorkerId, List<Made>> made, WorkerId worker, Made thing) {
        made.computeIfAbsent(worker, key -> new ArrayList<>()).add(thing);
    }

    private static <T> Map<WorkerId, T> told(Map<WorkerId, RosterRow> people, Function<RosterRow, Optional<T>> part) {
        var told = new LinkedHashMap<WorkerId, T>();
        people.forEach((worker, row) -> part.apply(row).ifPresent(one -> told.put(worker, one)));
        return told;
    }
}
