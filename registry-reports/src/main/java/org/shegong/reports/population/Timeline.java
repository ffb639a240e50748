package org.shegong.reports.population;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.reports.population.Dimensions.Place;
import org.shegong.reports.population.Dimensions.Proof;
import org.shegong.reports.population.Dimensions.Traits;
import org.shegong.reports.population.Dimensions.Work;
import org.shegong.reports.population.fact.Dated;
import org.shegong.reports.population.fact.PersonFacts;

/** Cuts the facts of one person into the longest intervals in which nothing changes. */
final class Timeline {

    private static final String EMPLOYED = "EMPLOYED";
    private static final String NOT_EMPLOYED = "NOT_EMPLOYED";

    private final PersonFacts facts;

    private Timeline(PersonFacts facts) {
        this.facts = facts;
    }

    static List<Dated<Dimensions>> of(PersonFacts facts) {
        return new Timeline(facts).intervals();
    }

    private List<Dated<Dimensions>> intervals() {
        var intervals = new ArrayList<Dated<Dimensions>>();
        for (var day : turns()) {
            var dimensions = on(day);
            var last = intervals.isEmpty() ? null : intervals.get(intervals.size() - 1);
            if (last != null && last.value().equals(dimensions)) {
                continue;
            } else if (last != null) {
                intervals.set(intervals.size() - 1, new Dated<>(last.from(), day, last.value()));
            }
            intervals.add(new Dated<>(day, Dated.OPEN, dimensions));
        }
        return intervals;
    }

    private Set<LocalDate> turns() {
        var since = facts.since();
        var days = new TreeSet<LocalDate>();
        days.add(since);
        facts.turns()
                .filter(day -> day.isAfter(since) && day.isBefore(Dated.OPEN))
                .forEach(days::add);
        return days;
    }

    private Dimensions on(LocalDate day) {
        return new Dimensions(placeOn(day), workOn(day), proofOn(day), traitsOn(day));
    }

    private Place placeOn(LocalDate day) {
        var job = Dated.firstOn(day, facts.jobs());
        if (job.isEmpty()) {
            return new Place(facts.person().bodyDistrict(), facts.person().bodyTown(), null, null, null);
        }
        var id = job.get().employer();
        return Dated.firstOn(day, facts.employers().getOrDefault(id, List.of()))
                .map(employer -> new Place(
                        employer.district(), employer.town(), employer.id(), employer.supervisor(), employer.kind()))
                .orElse(new Place(null, null, id, null, null));
    }

    private Work workOn(LocalDate day) {
        return Dated.firstOn(day, facts.jobs())
                .map(job -> new Work(EMPLOYED, job.establishmentKind(), job.contractKind(), job.serviceFields()))
                .orElse(new Work(NOT_EMPLOYED, null, null, ""));
    }

    private Proof proofOn(LocalDate day) {
        var proofs = facts.proofs();
        var certificate = proofs.certificates().stream()
                .filter(held -> held.covers(day))
                .max(Comparator.<Dated<CertificateLevel>, CertificateLevel>comparing(Dated::value)
                        .thenComparing(Dated::from));
        var level = certificate.map(Dated::value).orElse(null);
        var lastDay = proofs.registrations().stream()
                .filter(period -> !day.isBefore(period.from()))
                .map(Dated::value)
                .max(LocalDate::compareTo)
                .orElse(null);
        return new Proof(
                level == null ? null : level.name(),
                certificate.map(Dated::from).orElse(null),
                RegistrationState.on(day, level, lastDay),
                lastDay,
                hoursOn(day));
    }

    private BigDecimal hoursOn(LocalDate day) {
        return Dated.on(day, facts.proofs().hours())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private Traits traitsOn(LocalDate day) {
        return new Traits(
                facts.traitOn(day, "SEX"),
                birthDate(facts.traitOn(day, "BIRTH_DATE")),
                facts.traitOn(day, "EDUCATION"),
                facts.traitOn(day, "ETHNICITY"),
                facts.traitOn(day, "POLITICAL_STATUS"));
    }

    /** A birth month without a day counts as its first day. */
    private static @Nullable LocalDate birthDate(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text.length() == 7 ? text + "-01" : text);
    }
}
