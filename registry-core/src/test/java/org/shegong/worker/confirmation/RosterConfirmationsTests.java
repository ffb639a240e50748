package org.shegong.worker.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerCorrection;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.employer.EmployerNotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@RegistryTest
class RosterConfirmationsTests {

    @Autowired
    RosterConfirmations confirmations;

    @Autowired
    RosterDirectory rosters;

    @Autowired
    ConfirmationDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerCorrections corrections;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    JdbcClient jdbc;

    OrganizationId renai;
    OrganizationId welfareHome;
    Scope hr;
    WorkerId lin;

    @BeforeEach
    void putLinToWork() {
        renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        welfareHome = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        hr = Scope.of(new Reach.AtEmployer(renai));
        lin = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
    }

    @Test
    void takesTheWordOfTheEmployer() {
        var said = confirmations.confirm(hr, renai, digest());

        assertThat(said.quarter()).isEqualTo("2026Q4");
        assertThat(said.people()).isEqualTo(1);
        assertThat(said.byOffice()).isFalse();
        assertThat(rosters.get(hr, renai).isConfirmed()).isTrue();
    }

    @Test
    void saysWhenAnOfficeConfirmedInstead() {
        assertThat(confirmations.confirm(Scope.EVERYTHING, renai, digest()).byOffice())
                .isTrue();
    }

    @Test
    void confirmsTheSameListOnceAQuarter() {
        var first = confirmations.confirm(hr, renai, digest());

        assertThat(confirmations.confirm(hr, renai, digest()).id()).isEqualTo(first.id());
    }

    @Test
    void asksAgainInTheNextQuarter() {
        confirmations.confirm(hr, renai, digest());
        jdbc.sql("update roster_confirmation set quarter = '2026Q3'").update();

        assertThat(rosters.get(hr, renai).isConfirmed()).isFalse();
        assertThat(confirmations.confirm(hr, renai, digest()).number()).isEqualTo(2);
    }

    @Test
    void refusesAListThatHasChangedSinceItWasShown() {
        var shown = digest();
        registration.register(Scope.EVERYTHING, zeng().employedBy(at(renai)));

        assertThatExceptionOfType(RosterChanged.class).isThrownBy(() -> confirmations.confirm(hr, renai, shown));
    }

    @Test
    void refusesAListOfNobody() {
        var empty = rosters.get(Scope.EVERYTHING, welfareHome).digest();

        assertThatExceptionOfType(RosterEmpty.class)
                .isThrownBy(() -> confirmations.confirm(Scope.EVERYTHING, welfareHome, empty));
    }

    @Test
    void hidesTheListsOfOtherEmployers() {
        assertThatExceptionOfType(EmployerNotFound.class).isThrownBy(() -> rosters.get(hr, welfareHome));
        assertThatExceptionOfType(EmployerNotFound.class)
                .isThrownBy(() -> confirmations.confirm(hr, welfareHome, "any"));
    }

    @Test
    void tellsWhoHasComeGoneAndBeenCorrected() {
        var zeng = registration.register(Scope.EVERYTHING, zeng().employedBy(at(renai)));
        confirmations.confirm(hr, renai, digest());
        corrections.correct(Scope.EVERYTHING, read(lin), WorkerCorrection.ofName("林玫"));
        changes.leave(Scope.EVERYTHING, read(zeng), new Departure(TODAY.minusDays(1), "RESIGNED"));
        registration.register(
                Scope.EVERYTHING, org.shegong.worker.WorkerFixtures.yoshino().employedBy(at(renai)));

        assertThat(rosters.get(hr, renai).changes())
                .extracting(RosterChange::kind, RosterChange::name)
                .containsExactly(
                        tuple(RosterChange.Kind.JOINED, "𠮷野樱"),
                        tuple(RosterChange.Kind.LEFT, "曾伟"),
                        tuple(RosterChange.Kind.CHANGED, "林玫"));
    }

    @Test
    void countsOnlyEmployersWithPeople() {
        registration.register(Scope.EVERYTHING, zeng().employedBy(at(welfareHome)));
        confirmations.confirm(hr, renai, digest());

        var freshness = directory.freshness(Scope.EVERYTHING);

        assertThat(freshness.employers()).isEqualTo(2);
        assertThat(freshness.confirmed()).isEqualTo(1);
        assertThat(freshness.covered()).isEqualTo(1);
        assertThat(freshness.never()).isEqualTo(1);
        assertThat(freshness.districts())
                .extracting(DistrictFreshness::district, DistrictFreshness::pending)
                .containsExactly(tuple("321202", 0L), tuple("321281", 1L));
    }

    @Test
    void listsAsManyAsItCounts() {
        registration.register(Scope.EVERYTHING, zeng().employedBy(at(welfareHome)));
        confirmations.confirm(hr, renai, digest());

        assertThat(found(Scope.EVERYTHING, ConfirmationSearch.State.CONFIRMED)).containsExactly(renai.value());
        assertThat(found(Scope.EVERYTHING, ConfirmationSearch.State.PENDING)).containsExactly(welfareHome.value());
        assertThat(found(Scope.EVERYTHING, ConfirmationSearch.State.NEVER)).containsExactly(welfareHome.value());
        assertThat(found(hr, ConfirmationSearch.State.PENDING)).isEmpty();
        assertThat(directory.freshness(Scope.NOTHING).employers()).isZero();
    }

    private java.util.List<UUID> found(Scope scope, ConfirmationSearch.State state) {
        return directory
                .search(scope, new ConfirmationSearch(null, state), PageRequest.of(0, 20))
                .map(EmployerFreshness::employer)
                .getContent();
    }

    private String digest() {
        return rosters.get(hr, renai).digest();
    }

    private AsRead read(WorkerId worker) {
        return new AsRead(worker, workers.get(Scope.EVERYTHING, worker).card().version());
    }
}
