package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
import org.shegong.region.LineageKind;
import org.shegong.region.NewRegion;
import org.shegong.region.RegionChange;
import org.shegong.region.RegionRegister;
import org.shegong.region.RegionReorganization;
import org.shegong.region.RegionTree;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;

/** 姜堰市 321284 became 姜堰区 321204 on 2012-12-17, and people count in what stood on the day that is asked about. */
@RegistryTest
class LineageTests {

    private static final LocalDate CHANGED = LocalDate.of(2012, 12, 17);

    @Autowired
    Population population;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration workers;

    @Autowired
    RegionRegister regions;

    @Autowired
    RegionReorganization reorganization;

    @Autowired
    RegionTree tree;

    @BeforeEach
    void somebodyAtWorkSinceTheOldCity() {
        var home = organizations.register(
                Scope.EVERYTHING,
                new RegisterOrganization(
                        "姜堰市社会福利院",
                        OrganizationDetails.of(null, "PUBLIC_INSTITUTION"),
                        "321284",
                        null,
                        LocalDate.of(2001, 1, 1)));
        workers.register(
                Scope.EVERYTHING, WorkerFixtures.zeng().employedBy(WorkerFixtures.at(home, LocalDate.of(2009, 7, 1))));
    }

    @Test
    void countsPeopleInTheCityThatStoodThen() {
        assertThat(districtsOn(CHANGED.minusDays(1))).containsExactly("321284");
        assertThat(districtsOn(CHANGED)).containsExactly("321204");
        assertThat(districtsOn(TODAY)).containsExactly("321204");
    }

    @Test
    void countsEverybodyOnceOnEveryDay() {
        for (var day : List.of(LocalDate.of(2010, 7, 18), CHANGED.minusDays(1), CHANGED, TODAY)) {
            assertThat(population.count(Scope.EVERYTHING, AsOf.day(day), Set.of()))
                    .extracting(Headcount::people)
                    .containsExactly(1L);
        }
    }

    @Test
    void letsTheDistrictOfTodaySeeItsPeopleThen() {
        var jiangyan = Scope.of(new Reach.InDistrict("321204"));
        var hailing = Scope.of(new Reach.InDistrict("321202"));

        assertThat(population.count(jiangyan, AsOf.day(CHANGED), Set.of(Dimension.DISTRICT)))
                .extracting(Headcount::people)
                .containsExactly(1L);
        assertThat(population.count(hailing, AsOf.day(CHANGED), Set.of(Dimension.DISTRICT)))
                .isEmpty();
    }

    @Test
    void countsAMergedStreetUnderItsSuccessorFromThatDay() {
        somebodyIn("321202001");

        reorganization.succeed(new RegionChange("321202001", 0, TODAY, null), LineageKind.MERGED, Set.of("321202002"));

        assertThat(people(new Reach.InTown("321202001"), TODAY.minusDays(1))).isOne();
        assertThat(people(new Reach.InTown("321202002"), TODAY.minusDays(1))).isZero();
        assertThat(people(new Reach.InTown("321202001"), TODAY)).isZero();
        assertThat(people(new Reach.InTown("321202002"), TODAY)).isOne();
    }

    @Test
    void countsACommunityWhereItsStreetHasGone() {
        var moved = TODAY.minusDays(100);
        somebodyIn(tree.children("321202001", TODAY).get(0).code());

        regions.move(new RegionChange("321202001", 0, moved, null), "321203");

        assertThat(people(new Reach.InDistrict("321202"), moved.minusDays(1))).isOne();
        assertThat(people(new Reach.InDistrict("321202"), moved)).isZero();
        assertThat(people(new Reach.InDistrict("321203"), moved)).isOne();
    }

    @Test
    void countsAZoneInTheDistrictThatTookItOver() {
        reorganization.found(new NewRegion("ZONE-PORT", "港区", "3212", LocalDate.of(2015, 1, 1), null));
        somebodyIn("ZONE-PORT");

        reorganization.succeed(
                new RegionChange("ZONE-PORT", 0, TODAY.minusDays(30), null), LineageKind.MERGED, Set.of("321203"));

        assertThat(people(new Reach.InDistrict("ZONE-PORT"), TODAY.minusDays(31)))
                .isOne();
        assertThat(people(new Reach.InDistrict("ZONE-PORT"), TODAY.minusDays(30)))
                .isZero();
        assertThat(people(new Reach.InDistrict("321203"), TODAY.minusDays(30))).isOne();
    }

    private void somebodyIn(String region) {
        var employer = organizations.register(
                Scope.EVERYTHING,
                new RegisterOrganization(
                        "搬迁的社工站", OrganizationDetails.of(null, "COMMUNITY"), region, null, LocalDate.of(2001, 1, 1)));
        workers.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(employer)));
    }

    private long people(Reach reach, LocalDate day) {
        return population.count(Scope.of(reach), AsOf.day(day), Set.of()).stream()
                .mapToLong(Headcount::people)
                .sum();
    }

    private List<String> districtsOn(LocalDate day) {
        return population.count(Scope.EVERYTHING, AsOf.day(day), Set.of(Dimension.DISTRICT)).stream()
                .map(count -> String.valueOf(count.value(Dimension.DISTRICT)))
                .toList();
    }
}
