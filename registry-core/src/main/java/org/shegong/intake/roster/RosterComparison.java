package org.shegong.intake.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shegong.certification.Certificates;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.Importing;
import org.shegong.intake.roster.RosterSteps.OnFile;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.known.Holder;
import org.shegong.worker.known.KnownPeople;
import org.shegong.worker.known.NumberedPeople;
import org.springframework.stereotype.Component;

/** Says of lines what the register says of them: new people, people elsewhere, and what changes of those who are there. */
@Component
class RosterComparison {

    private final KnownPeople people;
    private final NumberedPeople numbered;
    private final ElsewhereTold told;
    private final Certificates certificates;
    private final RosterSteps steps;

    RosterComparison(
            KnownPeople people,
            NumberedPeople numbered,
            ElsewhereTold told,
            Certificates certificates,
            RosterSteps steps) {
        this.people = people;
        this.numbered = numbered;
        this.told = told;
        this.certificates = certificates;
        this.steps = steps;
    }

    List<Compared> compare(Importing importing, List<RosterRow> rows) {
        var named = named(importing, rows);
        var file = steps.read(importing.scope(), named.reached(), rows);
        var numbers = rows.stream().flatMap(row -> row.certificateNo().stream()).toList();
        var taken = certificates.taken(numbers);
        return rows.stream()
                .map(row -> named.refusal(row)
                        .or(() -> elsewhere(importing, row, named))
                        .orElseGet(() -> compare(importing, row, named.worker(row), file, taken)))
                .toList();
    }

    private Named named(Importing importing, List<RosterRow> rows) {
        var documents = rows.stream().flatMap(row -> row.document().stream()).toList();
        var registryNos =
                rows.stream().flatMap(row -> row.registryNo().stream()).toList();
        return new Named(people.holders(importing.scope(), documents), numbered.of(importing.scope(), registryNos));
    }

    /** Somebody elsewhere, as long as it may be told; after that the line looks like one of somebody new. */
    private Optional<Compared> elsewhere(Importing importing, RosterRow row, Named named) {
        return row.document()
                .filter(document -> named.holder(document)
                        .filter(holder -> !holder.isReached())
                        .isPresent())
                .map(document -> told.tells(importing, document)
                        ? Compared.refused("idNumber", "REGISTERED_ELSEWHERE")
                        : Compared.NEW);
    }

    private Compared compare(
            Importing importing, RosterRow row, Optional<WorkerId> worker, OnFile file, Set<String> taken) {
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

    /** Whom the lines name, by document or by registry number. */
    private record Named(Map<NewDocument, Holder> holders, Map<String, WorkerId> numbered) {

        Optional<Holder> holder(NewDocument document) {
            return Optional.ofNullable(holders.get(document));
        }

        /** Who is named by the registry number is that person, whatever document the line tells. */
        Optional<WorkerId> worker(RosterRow row) {
            return row.registryNo()
                    .map(numbered::get)
                    .or(() -> row.document().flatMap(this::holder).map(Holder::worker));
        }

        List<WorkerId> reached() {
            return Stream.concat(
                            numbered.values().stream(),
                            holders.values().stream().filter(Holder::isReached).map(Holder::worker))
                    .distinct()
                    .toList();
        }

        /** A registry number that nobody in reach bears, or the document of another person in reach beside it. */
        Optional<Compared> refusal(RosterRow row) {
            return row.registryNo().flatMap(number -> {
                var worker = numbered.get(number);
                if (worker == null) {
                    return Optional.of(Compared.refused("registryNo", "REGISTRY_NO_UNKNOWN"));
                }
                return row.document()
                        .flatMap(this::holder)
                        .filter(holder -> holder.isReached() && !holder.worker().equals(worker))
                        .map(holder -> Compared.refused("idNumber", "WORKER_ALREADY_REGISTERED"));
            });
        }
    }
}
