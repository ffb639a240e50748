package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.demo.DemoCity;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The parts of every figure add up to it. */
@RegistryTest
class PopulationSumsTests {

    private static final int SIZE = 120;
    private static final AsOf NOW = AsOf.day(TODAY);

    @Autowired
    DemoCity city;

    @Autowired
    Population population;

    @BeforeEach
    void invent() {
        city.populate(DemoCity.SEED, SIZE);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void addsUpToEverybodyByEachDimension(Dimension dimension) {
        assertThat(sum(EVERYTHING, NOW, EnumSet.of(dimension))).isEqualTo(SIZE);
    }

    @Test
    void addsUpToEachFigureWhenSplitOnceMore() {
        var levels = population.count(EVERYTHING, NOW, EnumSet.of(Dimension.LEVEL));
        var split = population.count(EVERYTHING, NOW, EnumSet.of(Dimension.LEVEL, Dimension.SEX));

        assertThat(levels)
                .isNotEmpty()
                .allSatisfy(level -> assertThat(split.stream()
                                .filter(part ->
                                        Objects.equals(part.value(Dimension.LEVEL), level.value(Dimension.LEVEL)))
                                .mapToLong(Headcount::people)
                                .sum())
                        .isEqualTo(level.people()));
    }

    @Test
    void countsInADistrictWhomTheCityCountsThere() {
        var districts = population.count(EVERYTHING, NOW, EnumSet.of(Dimension.DISTRICT)).stream()
                .filter(count -> count.value(Dimension.DISTRICT) != null)
                .toList();

        assertThat(districts).isNotEmpty().allSatisfy(count -> {
            var code = Objects.requireNonNull(count.value(Dimension.DISTRICT));
            assertThat(sum(Scope.of(new Reach.InDistrict(code)), NOW, Set.of())).isEqualTo(count.people());
        });
    }

    @Test
    void countsNobodyTwiceForTwoReaches() {
        var district = new Reach.InDistrict("321202");
        var inside = new Reach.InTown("321202001");

        assertThat(sum(Scope.of(district, inside), NOW, Set.of())).isEqualTo(sum(Scope.of(district), NOW, Set.of()));
    }

    @Test
    void addsUpOnEveryDayOfTheYearBefore() {
        for (var day = TODAY.minusYears(1); day.isBefore(TODAY); day = day.plusMonths(1)) {
            var then = AsOf.day(day);

            assertThat(sum(EVERYTHING, then, EnumSet.of(Dimension.DISTRICT, Dimension.LEVEL)))
                    .as("%s", day)
                    .isEqualTo(sum(EVERYTHING, then, Set.of()));
        }
    }

    private long sum(Scope scope, AsOf asOf, Set<Dimension> by) {
        return population.count(scope, asOf, by).stream()
                .mapToLong(Headcount::people)
                .sum();
    }
}
