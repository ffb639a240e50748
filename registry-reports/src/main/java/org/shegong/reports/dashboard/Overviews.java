package org.shegong.reports.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.CertificationRules;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.reports.population.AsOf;
import org.shegong.reports.population.Dimension;
import org.shegong.reports.population.Headcount;
import org.shegong.reports.population.Population;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the overview of a scope as of today. */
@Service
@Transactional
public class Overviews {

    /** How far ahead ending registrations are counted, which is when their renewal is near. */
    static final int AHEAD_DAYS = 90;

    private static final Set<Dimension> DIMENSIONS =
            EnumSet.of(Dimension.DISTRICT, Dimension.LEVEL, Dimension.EDUCATION, Dimension.REGISTRATION_STATE);

    private final Population population;
    private final CertificationRules rules;
    private final Clock clock;

    Overviews(Population population, CertificationRules rules, Clock clock) {
        this.population = population;
        this.rules = rules;
        this.clock = clock;
    }

    public Overview of(Scope scope) {
        var today = LocalDate.now(clock);
        var counts = population.count(scope, AsOf.day(today), DIMENSIONS);
        return new Overview(
                today,
                today.plusDays(AHEAD_DAYS),
                inState(counts, RegistrationState.ACTIVE),
                inState(counts, RegistrationState.LAPSED),
                population.outlook(scope, AsOf.day(today), AHEAD_DAYS, rules.on(today)),
                cells(counts));
    }

    private static long inState(List<Headcount> counts, RegistrationState state) {
        return counts.stream()
                .filter(count -> state.name().equals(count.value(Dimension.REGISTRATION_STATE)))
                .mapToLong(Headcount::people)
                .sum();
    }

    private static List<OverviewCell> cells(List<Headcount> counts) {
        Map<OverviewCell, Long> sums = counts.stream()
                .collect(Collectors.groupingBy(Overviews::place, Collectors.summingLong(Headcount::people)));
        return sums.entrySet().stream()
                .map(sum -> new OverviewCell(
                        sum.getKey().district(),
                        sum.getKey().level(),
                        sum.getKey().education(),
                        sum.getValue()))
                .toList();
    }

    private static OverviewCell place(Headcount count) {
        return new OverviewCell(
                known(count.value(Dimension.DISTRICT)),
                known(count.value(Dimension.LEVEL)),
                group(count.value(Dimension.EDUCATION)),
                0);
    }

    private static String known(@Nullable String value) {
        return Objects.requireNonNullElse(value, Overview.NONE);
    }

    /** GB/T 4658 writes the group in the first digit. */
    private static String group(@Nullable String education) {
        return education == null ? Overview.NONE : education.charAt(0) + "0";
    }
}
