package org.shegong.reports.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.shegong.reports.population.RegistrationOutlook;

/**
 * The figures of one scope on one day.
 *
 * @param day     the day they hold on
 * @param horizon the last day of the window in which ending registrations are counted
 * @param active  registrations that cover the day
 * @param past    registrations that ended before it
 * @param cells   people by district, level and education; every sum is made of these
 */
public record Overview(
        LocalDate day,
        LocalDate horizon,
        long active,
        long past,
        RegistrationOutlook outlook,
        List<OverviewCell> cells) {

    /** Stands for a value that a person does not have. */
    public static final String NONE = "NONE";

    public Overview {
        cells = List.copyOf(cells);
    }

    public long people() {
        return sum(cell -> true);
    }

    public long holders() {
        return sum(cell -> !cell.level().equals(NONE));
    }

    public long ofLevel(String level) {
        return sum(cell -> cell.level().equals(level));
    }

    public long sum(Predicate<OverviewCell> chosen) {
        return cells.stream().filter(chosen).mapToLong(OverviewCell::people).sum();
    }
}
