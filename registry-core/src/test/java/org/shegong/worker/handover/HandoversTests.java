package org.shegong.worker.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.SINCE_2020;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerNotFound;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.employer.EmployerNotFound;
import org.shegong.worker.employment.BeingHandedOver;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class HandoversTests {

    private static final String TO = OrganizationFixtures.XINGHUA;
    private static final Scope HAILING = Scope.of(new Reach.InDistrict("321202"));
    private static final Scope XINGHUA = Scope.of(new Reach.InDistrict(TO));
    private static final Scope GAOGANG = Scope.of(new Reach.InDistrict("321203"));

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    WorkerMerging merging;

    @Autowired
    WorkerDirectory workers;

    OrganizationId renai;
    OrganizationId welfareHome;
    WorkerId lin;

    @BeforeEach
    void putLinToWork() {
        renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        welfareHome = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        lin = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
    }

    @Test
    void countsThePersonOnceThroughout() {
        var id = released(TODAY);
        assertThat(List.of(count(HAILING), count(XINGHUA), count(Scope.EVERYTHING)))
                .containsExactly(1L, 0L, 1L);

        handovers.accept(XINGHUA, id, version(id), at(welfareHome));

        assertThat(List.of(count(HAILING), count(XINGHUA), count(Scope.EVERYTHING)))
                .containsExactly(0L, 1L, 1L);
        var segments = workers.get(XINGHUA, lin).facts().employments();
        assertThat(segments).hasSize(2);
        assertThat(segments.get(0).to()).isEqualTo(TODAY);
        assertThat(segments.get(1).from()).isEqualTo(TODAY);
    }

    @Test
    void waitsForADayThatLiesAhead() {
        var id = released(TODAY.plusDays(20));
        handovers.accept(XINGHUA, id, version(id), at(welfareHome));

        assertThat(List.of(count(HAILING), count(XINGHUA))).containsExactly(1L, 0L);
        assertThat(workers.get(HAILING, lin).facts().employments().get(1).from())
                .isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void tellsTheReceivingSideWhoItIsAndNoMore() {
        var id = released(TODAY);

        var seen = directory.get(XINGHUA, id);
        assertThat(seen.person()).isNotNull();
        assertThat(seen.person().name()).isEqualTo("林梅");
        assertThat(seen.person().record()).isNull();
        assertThat(seen.isAcceptable()).isTrue();
        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> workers.get(XINGHUA, lin));
        assertThat(directory.get(HAILING, id).person().record()).isEqualTo(lin.value());
    }

    @Test
    void hidesHandoversOfOthers() {
        var id = released(TODAY);

        assertThatExceptionOfType(HandoverNotFound.class).isThrownBy(() -> directory.get(GAOGANG, id));
        assertThatExceptionOfType(HandoverNotFound.class)
                .isThrownBy(() -> handovers.accept(GAOGANG, id, version(id), at(welfareHome)));
        assertThatExceptionOfType(HandoverNotFound.class)
                .isThrownBy(() -> handovers.accept(HAILING, id, version(id), at(renai)));
        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> handovers.release(GAOGANG, read(), TO, TODAY));
        assertThat(directory.search(GAOGANG, false, PageRequest.of(0, 20))).isEmpty();
    }

    @Test
    void letsNobodyGoTwice() {
        released(TODAY);

        assertThatExceptionOfType(HandoverUnderWay.class)
                .isThrownBy(() -> handovers.release(HAILING, read(), "321203", TODAY));
    }

    @Test
    void refusesTheDistrictWhereThePersonCounts() {
        assertThatExceptionOfType(HeldAlready.class)
                .isThrownBy(() -> handovers.release(HAILING, read(), "321202", TODAY));
    }

    @Test
    void refusesADayBeforeThePresentWork() {
        assertThatExceptionOfType(HandoverDayTaken.class).isThrownBy(() -> released(SINCE_2020));
    }

    @Test
    void refusesAnEmployerOfAnotherDistrict() {
        var id = released(TODAY);

        assertThatExceptionOfType(EmployerNotFound.class)
                .isThrownBy(() -> handovers.accept(XINGHUA, id, version(id), at(renai)));
        assertThatExceptionOfType(EmployerElsewhere.class)
                .isThrownBy(() -> handovers.accept(Scope.EVERYTHING, id, version(id), at(renai)));
    }

    @Test
    void keepsThePersonFromGoingElsewhereMeanwhile() {
        released(TODAY);
        var hospital = organizations.register(Scope.EVERYTHING, OrganizationFixtures.named("海陵社工站"));

        assertThatExceptionOfType(BeingHandedOver.class)
                .isThrownBy(() -> changes.change(Scope.EVERYTHING, read(), at(welfareHome, TODAY)));
        assertThat(changes.changeWhoCan(Scope.EVERYTHING, List.of(read()), welfareHome, TODAY))
                .containsValue(EmploymentChanges.Obstacle.HANDED_OVER);
        changes.change(HAILING, read(), at(hospital, TODAY.minusDays(5)));
        assertThat(count(HAILING)).isEqualTo(1);
    }

    @Test
    void takesOverWhoHasLeftMeanwhile() {
        var id = released(TODAY);
        changes.leave(HAILING, read(), new Departure(TODAY.minusDays(3), "RESIGNED"));

        assertThat(directory.get(HAILING, id).isWithdrawable()).isTrue();
        handovers.accept(XINGHUA, id, version(id), at(welfareHome));
        assertThat(count(XINGHUA)).isEqualTo(1);
    }

    @Test
    void changesNothingWhenDeclinedOrWithdrawn() {
        var declined = released(TODAY);
        handovers.decline(XINGHUA, declined, version(declined), "没有空岗");
        assertThat(directory.get(HAILING, declined).reason()).isEqualTo("没有空岗");
        assertThat(directory.get(XINGHUA, declined).person()).isNull();

        var withdrawn = released(TODAY);
        handovers.withdraw(HAILING, withdrawn, version(withdrawn));
        assertThat(directory.get(HAILING, withdrawn).state()).isEqualTo(HandoverState.WITHDRAWN);
        assertThat(count(HAILING)).isEqualTo(1);
        assertThatExceptionOfType(HandoverSettled.class)
                .isThrownBy(() -> handovers.accept(XINGHUA, withdrawn, version(withdrawn), at(welfareHome)));
    }

    @Test
    void refusesAnAnswerToAnOldReading() {
        var id = released(TODAY);

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> handovers.accept(XINGHUA, id, version(id) + 1, at(welfareHome)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> handovers.release(HAILING, new AsRead(lin, 99), TO, TODAY));
    }

    @Test
    void withdrawsWhenTheRecordIsMergedIntoAnother() {
        var id = released(TODAY);
        var zeng = registration.register(Scope.EVERYTHING, zeng().employedBy(at(renai)));

        merging.merge(Scope.EVERYTHING, new AsRead(zeng, 0), read(), "同一人");

        assertThat(directory.get(HAILING, id).state()).isEqualTo(HandoverState.WITHDRAWN);
    }

    private UUID released(LocalDate day) {
        return handovers.release(HAILING, read(), TO, day);
    }

    private long version(UUID id) {
        return directory.get(Scope.EVERYTHING, id).version();
    }

    private long count(Scope scope) {
        return workers.count(scope, WorkerSearch.EVERYBODY);
    }

    private AsRead read() {
        return new AsRead(lin, workers.get(Scope.EVERYTHING, lin).card().version());
    }
}
