package org.shegong.intake.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shegong.certification.Certificates;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.Importing;
import org.shegong.intake.roster.RosterSteps.OnFile;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.known.Holder;
import org.shegong.worker.known.KnownPeople;
import org.springframework.stereotype.Component;

/** Says of lines what the register says of them: new people, people elsewhere, and what changes of those who are there. */
@Component
class RosterComparison {

    private final KnownPeople people;
    private final ElsewhereTold told;
    private final Certificates certificates;
    private final RosterSteps steps;

    RosterComparison(KnownPeople people, ElsewhereTold told, Certificates certificates, RosterSteps steps) {
        this.people = people;
        this.told = told;
        this.certificates = certificates;
        this.steps = steps;
    }

    List<Compared> compare(Importing importing, List<RosterRow> rows) {
        var holders = holders(importing, rows);
        var reached = holders.values().stream()
                .filter(Holder::isReached)
                .map(Holder::worker)
                .toList();
        var file = steps.read(importing.scope(), reached, rows);
        var numbers = rows.stream().flatMap(row -> row.certificateNo().stream()).toList();
        var taken = certificates.taken(numbers);
        return rows.stream()
                .map(row -> compare(importing, row, Optional.ofNullable(holders.get(row)), file, taken))
                .toList();
    }

    private Map<RosterRow, Holder> holders(Importing importing, List<RosterRow> rows) {
        var found = people.holders(
                importing.scope(),
                rows.stream().map(row -> NewDocument.of(row.number())).toList());
        var holders = new HashMap<RosterRow, Holder>();
        rows.forEach(row -> Optional.ofNullable(found.get(NewDocument.of(row.number())))
                .ifPresent(holder -> holders.put(row, holder)));
        return holders;
    }

    private Compared compare(
            Importing importing, RosterRow row, Optional<Holder> holder, OnFile file, Set<String> taken) {
        if (holder.filter(found -> !found.isReached()).isPresent()) {
            return told.tells(importing, NewDocument.of(row.number()))
                    ? Compared.refused("idNumber", "REGISTERED_ELSEWHERE")
                    : Compared.NEW;
        }
        var worker = holder.map(Holder::worker);
        if (isTaken(row, worker, file, taken)) {
            return Compared.refused("certificateNo", "CERTIFICATE_NO_TAKEN");
        }
        return worker.map(known -> Compared.of(
                        steps.compare(row, known, file, importing.asOf()).change()))
                .orElse(Compared.NEW);
    }

    private static boolean isTaken(RosterRow row, Optional<WorkerId> worker, OnFile file, Set<String> taken) {
        var own = worker.map(file::certificateNos).orElseGet(HashSet::new);
        return row.certificateNo()
                .filter(number -> taken.contains(number) && !own.contains(number))
                .isPresent();
    }
}
