package org.shegong.reports.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shegong.reports.population.RegistrationOutlook;

class OverviewTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    private final List<OverviewCell> cells = new ArrayList<>(List.of(
            new OverviewCell("321202", "ASSISTANT", "20", 3),
            new OverviewCell("321202", Overview.NONE, "30", 2),
            new OverviewCell("321203", "SENIOR", "10", 1),
            new OverviewCell(Overview.NONE, Overview.NONE, Overview.NONE, 4)));
    private final Overview overview =
            new Overview(DAY, DAY.plusDays(90), 3, 1, new RegistrationOutlook(0, 0, 0), cells);

    @Test
    void countsEverybodyWhoStandsInACell() {
        assertThat(overview.people()).isEqualTo(10);
    }

    @Test
    void countsHoldersOfAnyLevel() {
        assertThat(overview.holders()).isEqualTo(4);
        assertThat(overview.ofLevel("ASSISTANT") + overview.ofLevel("INTERMEDIATE") + overview.ofLevel("SENIOR"))
                .isEqualTo(overview.holders());
    }

    @Test
    void addsUpToItsPeopleByDistrict() {
        var districts = cells.stream().map(OverviewCell::district).distinct();

        assertThat(districts
                        .mapToLong(
                                district -> overview.sum(cell -> cell.district().equals(district)))
                        .sum())
                .isEqualTo(overview.people());
    }

    @Test
    void keepsItsFiguresWhateverBecomesOfTheirSource() {
        cells.clear();

        assertThat(overview.people()).isEqualTo(10);
    }
}
