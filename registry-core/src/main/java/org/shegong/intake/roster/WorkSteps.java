package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.kind.Difference;
import org.shegong.organization.OrganizationFacts;
import org.shegong.reference.CodeList;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.EmploymentCorrection;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.known.PersonOnFile;
import org.springframework.stereotype.Component;

/**
 * What a line says differently of where and how the person works. Another employer, post or contract is so from the day
 * of import on; what was not known before completes the employment that is on file.
 */
@Component
class WorkSteps {

    private final EmploymentChanges employments;
    private final RosterTerms terms;

    WorkSteps(EmploymentChanges employments, RosterTerms terms) {
        this.employments = employments;
        this.terms = terms;
    }

    /** @param employers those of the lines and those on file, by the ids by which they are asked for */
    Optional<Step> of(
            RosterRow row, PersonOnFile person, Map<OrganizationId, OrganizationFacts> employers, LocalDate today) {
        return row.employer().map(employers::get).flatMap(employer -> {
            var main = person.main();
            var before = main.map(EmploymentView::employer).map(employers::get);
            var known = main.map(EmploymentView::terms).orElse(NewEmployment.Terms.NONE);
            var after = completed(terms.of(row), known);
            var differences = new ArrayList<Difference>();
            var stays = before.map(OrganizationFacts::id).equals(Optional.of(employer.id()));
            if (!stays) {
                differences.add(Difference.ofText(
                        "organisation", before.map(OrganizationFacts::name).orElse(""), employer.name()));
            }
            differences.addAll(differences(known, after));
            var isCompleted = stays
                    && differences.stream()
                            .allMatch(difference -> difference.before().isEmpty());
            return differences.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            isCompleted
                                    ? completion(main.orElseThrow(), after, differences)
                                    : change(new NewEmployment(employer.id(), today, after), differences));
        });
    }

    private Step change(NewEmployment employment, List<Difference> differences) {
        return new Step(differences, (scope, read, made) -> employments.change(scope, read, employment));
    }

    private Step completion(EmploymentView main, NewEmployment.Terms after, List<Difference> differences) {
        var end = main.endedOn();
        var departure = Optional.ofNullable(end).map(day -> new Departure(day.minusDays(1), main.leavingReason()));
        var told = new EmploymentCorrection(new NewEmployment(main.employer(), main.from(), after), departure);
        return new Step(differences, (scope, read, made) -> employments.correct(scope, read, main.id(), told));
    }

    private static NewEmployment.Terms completed(NewEmployment.Terms told, NewEmployment.Terms known) {
        return new NewEmployment.Terms(
                or(told.establishmentKind(), known.establishmentKind()),
                or(told.contractKind(), known.contractKind()),
                or(told.title(), known.title()),
                told.serviceFields().isEmpty() ? known.serviceFields() : told.serviceFields());
    }

    private static List<Difference> differences(NewEmployment.Terms before, NewEmployment.Terms after) {
        var differences = new ArrayList<Difference>();
        add(
                differences,
                "establishmentKind",
                CodeList.ESTABLISHMENT_KIND,
                before.establishmentKind(),
                after.establishmentKind());
        add(differences, "contractKind", CodeList.CONTRACT_KIND, before.contractKind(), after.contractKind());
        add(differences, "post", null, before.title(), after.title());
        add(
                differences,
                "serviceFields",
                CodeList.SERVICE_FIELD,
                String.join(",", before.serviceFields()),
                String.join(",", after.serviceFields()));
        return differences;
    }

    private static void add(
            List<Difference> differences,
            String field,
            @Nullable CodeList list,
            @Nullable String before,
            @Nullable String after) {
        var told = Objects.requireNonNullElse(after, "");
        var known = Objects.requireNonNullElse(before, "");
        if (!told.equals(known)) {
            differences.add(new Difference(field, list, known, told));
        }
    }

    private static @Nullable String or(@Nullable String told, @Nullable String known) {
        return told == null ? known : told;
    }
}
