package org.shegong.web.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.reports.dashboard.Overview;
import org.shegong.reports.dashboard.OverviewCell;
import org.shegong.worker.confirmation.RosterFreshness;

/**
 * The figures of the overview for a program: the same numbers as on the page, the sums included.
 *
 * @param asOf    the day on which they hold
 * @param levels  people by level, {@code NONE} without a certificate
 * @param cells   people by district, level and group of education, from which every sum is made
 */
record OverviewAnswer(
        LocalDate asOf,
        long people,
        long holders,
        Map<String, Long> levels,
        Map<String, Long> districts,
        Registrations registrations,
        Rosters rosters,
        List<OverviewCell> cells) {

    /**
     * How far employers have confirmed their lists of people in the quarter.
     *
     * @param covered people at employers that have
     * @param never   employers that have not done so in any quarter
     */
    record Rosters(
            String quarter,
            long employers,
            long confirmed,
            long pending,
            long never,
            long covered,
            @Nullable Instant oldest) {

        static Rosters of(RosterFreshness freshness) {
            return new Rosters(
                    freshness.quarter().code(),
                    freshness.employers(),
                    freshness.confirmed(),
                    freshness.pending(),
                    freshness.never(),
                    freshness.covered(),
                    freshness.oldest());
        }
    }

    /**
     * Registrations of today.
     *
     * @param ending       active ones whose last day is at most {@code endingUntil}
     * @param endingShort  those among them with fewer education hours than the level needs
     * @param missedWindow holders never registered although the window after approval has passed
     */
    record Registrations(
            long total,
            long active,
            long past,
            LocalDate endingUntil,
            long ending,
            long endingShort,
            long missedWindow) {}

    static OverviewAnswer of(Overview overview, RosterFreshness freshness) {
        var outlook = overview.outlook();
        return new OverviewAnswer(
                overview.day(),
                overview.people(),
                overview.holders(),
                sums(overview, OverviewCell::level),
                sums(overview, OverviewCell::district),
                new Registrations(
                        overview.active() + overview.past(),
                        overview.active(),
                        overview.past(),
                        overview.horizon(),
                        outlook.ending(),
                        outlook.endingShort(),
                        outlook.missedWindow()),
                Rosters.of(freshness),
                overview.cells().stream()
                        .sorted(Comparator.comparing(OverviewCell::district)
                                .thenComparing(OverviewCell::level)
                                .thenComparing(OverviewCell::education))
                        .toList());
    }

    private static Map<String, Long> sums(Overview overview, Function<OverviewCell, String> by) {
        return overview.cells().stream()
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.summingLong(OverviewCell::people)));
    }
}
