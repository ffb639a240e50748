package org.shegong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.CHENGDONG_STREET;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.testing.TestTime.TODAY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.operation.Retry;
import org.shegong.organization.history.OrganizationHistory;
import org.shegong.region.RegionChange;
import org.shegong.region.RegionRegister;
import org.shegong.region.RegionTree;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A street is to move to another district in ten days: until then nothing changes, and then its employers move with it. */
@RegistryTest
class ComingRegionTests {

    private static final String GAOGANG = "321203";
    private static final LocalDate MOVES_ON = TODAY.plusDays(10);

    @Autowired
    RegionRegister regionRegister;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    OrganizationRepository organizations;

    @Autowired
    OrganizationHistory history;

    @Autowired
    RegionTree regions;

    @Autowired
    WorkerRegistration workers;

    @Autowired
    WorkerDirectory people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Retry retry;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private OrganizationId renai = OrganizationId.next();

    @BeforeEach
    void anEmployerOfTheStreetThatMoves() {
        renai = register.register(Scope.EVERYTHING, renai());
        workers.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(renai)));
        regionRegister.move(new RegionChange(CHENGDONG_STREET, 0, MOVES_ON, null), GAOGANG);
    }

    @Test
    void leavesEmployersAndPeopleWhereTheyAreUntilTheDay() {
        assertThat(regions.find(CHENGDONG_STREET, MOVES_ON).orElseThrow().districtCode())
                .isEqualTo(GAOGANG);
        assertThat(directory.get(in(HAILING), renai).districtCode()).isEqualTo(HAILING);
        assertThat(people.count(in(HAILING), WorkerSearch.EVERYBODY)).isOne();
        assertThat(people.count(in(GAOGANG), WorkerSearch.EVERYBODY)).isZero();
    }

    @Test
    void movesEmployersOnTheDay() {
        upkeepOn(Clock.offset(clock, Duration.ofDays(10))).bringUpToDate();

        assertThat(directory.find(in(HAILING), renai)).isEmpty();
        assertThat(directory.get(in(GAOGANG), renai).townCode()).isEqualTo(CHENGDONG_STREET);
    }

    @Test
    void takesThePeopleAlong() {
        upkeepOn(Clock.offset(clock, Duration.ofDays(10))).bringUpToDate();

        assertThat(people.count(in(HAILING), WorkerSearch.EVERYBODY)).isZero();
        assertThat(people.count(in(GAOGANG), WorkerSearch.EVERYBODY)).isOne();
    }

    private OrganizationUpkeep upkeepOn(Clock later) {
        return new OrganizationUpkeep(
                organizations,
                new OrganizationSettling(organizations, history, regions, later),
                history,
                events,
                new OrganizationUpkeep.Unit(retry, transaction, regions, later));
    }

    private static Scope in(String district) {
        return Scope.of(new Reach.InDistrict(district));
    }
}
