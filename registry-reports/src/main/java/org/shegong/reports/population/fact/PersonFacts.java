package org.shegong.reports.population.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;

/**
 * All dated facts of one person that are not retracted, from which the intervals are cut.
 *
 * @param jobs      main employments, those of the own record before those of records merged into it
 * @param employers what is known of the employers, by their id
 * @param traits    sex, birth date and the like, by their kind; of several that hold on a day the first counts
 */
public record PersonFacts(
        UUID worker,
        Person person,
        List<Dated<Job>> jobs,
        Map<UUID, List<Dated<Employer>>> employers,
        Map<String, List<Dated<String>>> traits,
        Proofs proofs) {

    /** When the register first knew the person, and where one counts who has no employer. */
    public record Person(
            LocalDate registeredOn,
            @Nullable String bodyDistrict,
            @Nullable String bodyTown) {}

    /** A main employment. */
    public record Job(
            UUID employer,
            @Nullable String establishmentKind,
            @Nullable String contractKind,
            String serviceFields) {}

    /** Where an employer is, what it is and who supervises it. */
    public record Employer(
            UUID id,
            @Nullable String district,
            @Nullable String town,
            @Nullable UUID supervisor,
            @Nullable String kind) {}

    /** Certificates, last days of registrations by the days they cover, and hours from the day they count. */
    public record Proofs(
            List<Dated<CertificateLevel>> certificates,
            List<Dated<LocalDate>> registrations,
            List<Dated<BigDecimal>> hours) {

        public static final Proofs NONE = new Proofs(List.of(), List.of(), List.of());
    }

    /** The person counts from the first employment or certificate on, else from the day of registration here. */
    public LocalDate since() {
        return Stream.concat(
                        jobs.stream().map(Dated::from),
                        proofs.certificates().stream().map(Dated::from))
                .min(LocalDate::compareTo)
                .orElse(person.registeredOn());
    }

    /** Every day on which something may begin to be different. */
    public Stream<LocalDate> turns() {
        var facts = Stream.of(jobs, proofs.certificates(), proofs.registrations(), proofs.hours())
                .flatMap(List::stream);
        var named = Stream.concat(employers.values().stream(), traits.values().stream())
                .flatMap(List::stream);
        return Stream.concat(facts, named).flatMap(fact -> Stream.of(fact.from(), fact.to()));
    }

    public @Nullable String traitOn(LocalDate day, String kind) {
        return Dated.firstOn(day, traits.getOrDefault(kind, List.of())).orElse(null);
    }
}
