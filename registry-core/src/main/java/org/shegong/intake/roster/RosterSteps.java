package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.shegong.certification.CertificationDirectory;
import org.shegong.certification.CertificationView;
import org.shegong.intake.kind.Change;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.known.KnownPeople;
import org.shegong.worker.known.PersonOnFile;
import org.springframework.stereotype.Component;

/** Compares lines with the people whom they name, who are read together. */
@Component
class RosterSteps {

    private final KnownPeople people;
    private final CertificationDirectory certification;
    private final OrganizationLookup organizations;
    private final Parts parts;

    RosterSteps(
            KnownPeople people, CertificationDirectory certification, OrganizationLookup organizations, Parts parts) {
        this.people = people;
        this.certification = certification;
        this.organizations = organizations;
        this.parts = parts;
    }

    /** What is on file of these people and of the employers that they or the lines name. */
    OnFile read(Scope scope, Collection<WorkerId> workers, Collection<RosterRow> rows) {
        var known = people.of(scope, workers);
        var asked = new HashSet<OrganizationId>();
        rows.forEach(row -> row.employer().ifPresent(asked::add));
        known.values().forEach(person -> person.main().ifPresent(main -> asked.add(main.employer())));
        return new OnFile(
                known,
                known.isEmpty() ? Map.of() : certification.ofAll(scope, known.keySet()),
                known.isEmpty() ? Map.of() : organizations.byIds(asked));
    }

    Differing compare(RosterRow row, WorkerId worker, OnFile file, LocalDate today) {
        var person = Objects.requireNonNull(file.people().get(worker));
        var proven = Objects.requireNonNull(file.proven().get(worker));
        var steps = Stream.of(
                        parts.person().of(row, person, today).stream(),
                        parts.study().of(row, person).stream(),
                        parts.work().of(row, person, file.employers(), today).stream(),
                        parts.proof().of(row, proven, today))
                .flatMap(each -> each)
                .toList();
        return new Differing(person, steps);
    }

    /** What differs in the parts of a line. */
    @Component
    record Parts(PersonSteps person, StudySteps study, WorkSteps work, ProofSteps proof) {}

    /** What the register holds of those whom lines name; somebody out of reach is not there. */
    record OnFile(
            Map<WorkerId, PersonOnFile> people,
            Map<WorkerId, CertificationView> proven,
            Map<OrganizationId, OrganizationFacts> employers) {

        /** The numbers of the certificates that a person has already. */
        Set<String> certificateNos(WorkerId worker) {
            var numbers = new HashSet<String>();
            Objects.requireNonNull(proven.get(worker))
                    .certificates()
                    .forEach(one -> numbers.add(Objects.requireNonNullElse(one.managementNo(), "")));
            return numbers;
        }
    }

    /** A line beside the person whom it names. */
    record Differing(PersonOnFile person, List<Step> steps) {

        Change change() {
            var differences =
                    steps.stream().flatMap(step -> step.differences().stream()).toList();
            return new Change(person.worker().toString(), person.read().version(), person.name(), differences);
        }
    }
}
