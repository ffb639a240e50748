package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.SINCE_2020;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.yoshino;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.OrganizationStatus;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.EmploymentChanges.Obstacle;
import org.shegong.worker.card.EmploymentStatus;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.employer.EmployerNotFound;
import org.shegong.worker.employment.AnotherEmploymentBegins;
import org.shegong.worker.employment.EmployerClosed;
import org.shegong.worker.employment.EmploymentNotFound;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.NewEmployment;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class EmploymentChangesTests {

    private static final Scope HAILING_OFFICE = Scope.of(new Reach.InDistrict("321202"));
    private static final Departure TODAY_LAST = new Departure(TODAY.minusDays(1), "RESIGNED");

    @Autowired
    WorkerRegistration registration;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    OrganizationRegister organizations;

    OrganizationId renai;
    OrganizationId welfareHome;
    WorkerId lin;

    @BeforeEach
    void registerLinAtRenai() {
        renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        welfareHome = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        lin = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
    }

    @Test
    void movesAPersonWithTheMainEmployer() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY));

        assertThat(work().districtCode()).isEqualTo("321281");
        assertThat(work().employerName()).isEqualTo("兴化市社会福利院");
        var segments = directory.get(Scope.EVERYTHING, lin).facts().employments();
        assertThat(segments).hasSize(2);
        assertThat(segments.get(0).to()).isEqualTo(TODAY);
    }

    @Test
    void leavesAPersonInPlaceUntilAFutureDayComes() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY.plusDays(30)));

        assertThat(work().employerId()).isEqualTo(renai.value());
    }

    @Test
    void replacesAnEmployerThatBeganOnTheSameDay() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, SINCE_2020));

        var segments = directory.get(Scope.EVERYTHING, lin).facts().employments();
        assertThat(segments).hasSize(1);
        assertThat(segments.get(0).employer()).isEqualTo(welfareHome);
    }

    @Test
    void keepsThePersonWhoLeaves() {
        changes.leave(Scope.EVERYTHING, read(lin), TODAY_LAST);

        assertThat(work().status()).isEqualTo(EmploymentStatus.LEFT);
        assertThat(work().since()).isEqualTo(TODAY);
        assertThat(work().districtCode()).isNull();
        assertThat(directory
                        .get(Scope.EVERYTHING, lin)
                        .facts()
                        .employments()
                        .get(0)
                        .leavingReason())
                .isEqualTo("RESIGNED");
    }

    @Test
    void refusesToLeaveTwice() {
        changes.leave(Scope.EVERYTHING, read(lin), TODAY_LAST);

        assertThatExceptionOfType(EmploymentNotFound.class)
                .isThrownBy(() -> changes.leave(Scope.EVERYTHING, read(lin), new Departure(TODAY, null)));
    }

    @Test
    void countsSideWorkNowhereElse() {
        changes.addBeside(Scope.EVERYTHING, read(lin), at(welfareHome, SINCE_2020));

        assertThat(work().employerId()).isEqualTo(renai.value());
        assertThat(directory.get(Scope.EVERYTHING, lin).facts().employments()).hasSize(2);
    }

    @Test
    void refusesAnEmployerOfAnotherDistrict() {
        assertThatExceptionOfType(EmployerNotFound.class)
                .isThrownBy(() -> changes.change(HAILING_OFFICE, read(lin), at(welfareHome, TODAY)));
    }

    @Test
    void refusesAChangeOfAnOldReading() {
        var read = read(lin);
        changes.addBeside(Scope.EVERYTHING, read, at(welfareHome, TODAY));

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> changes.leave(Scope.EVERYTHING, read, TODAY_LAST));
    }

    @Test
    void tellsTheLatestActOfADayFirst() {
        changes.addBeside(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY));

        assertThat(directory.get(Scope.EVERYTHING, lin).timeline())
                .filteredOn(TimelineEntry::decision)
                .extracting(TimelineEntry::code)
                .containsExactly("side-employment-added", "worker-registered");
    }

    @Test
    void putsAChangeOfTheSameDayRight() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY));

        changes.correct(Scope.EVERYTHING, read(lin), segment(1), told(at(renai, TODAY.plusDays(1))));

        assertThat(segments())
                .extracting(segment -> segment.employer() + " " + segment.from())
                .containsExactly(renai + " " + SINCE_2020, renai + " " + TODAY.plusDays(1));
    }

    @Test
    void takesAnEndBack() {
        changes.leave(Scope.EVERYTHING, read(lin), TODAY_LAST);

        changes.correct(Scope.EVERYTHING, read(lin), segment(0), told(at(renai)));

        assertThat(work().status()).isEqualTo(EmploymentStatus.IN_SERVICE);
    }

    @Test
    void refusesThatTwoMainEmploymentsChangePlaces() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY));

        assertThatExceptionOfType(AnotherEmploymentBegins.class)
                .isThrownBy(() -> changes.correct(
                        Scope.EVERYTHING, read(lin), segment(1), told(at(welfareHome, SINCE_2020.minusDays(1)))));
        assertThatExceptionOfType(AnotherEmploymentBegins.class)
                .isThrownBy(() ->
                        changes.correct(Scope.EVERYTHING, read(lin), segment(0), told(at(renai, TODAY.plusDays(1)))));
        assertThat(work().employerName()).isEqualTo("兴化市社会福利院");
    }

    @Test
    void refusesTwoMainEmploymentsOfOneDay() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY));

        assertThatExceptionOfType(AnotherEmploymentBegins.class)
                .isThrownBy(() ->
                        changes.correct(Scope.EVERYTHING, read(lin), segment(1), told(at(welfareHome, SINCE_2020))));
    }

    /** An employer that was recorded before may lie anywhere; one that is told now may not. */
    @Test
    void correctsOnlyToEmployersOfTheOwnDistrict() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, SINCE_2020.minusYears(1)));

        changes.correct(HAILING_OFFICE, read(lin), segment(0), told(at(welfareHome, SINCE_2020.minusYears(2))));
        assertThatExceptionOfType(EmployerNotFound.class)
                .isThrownBy(() -> changes.correct(HAILING_OFFICE, read(lin), segment(1), told(at(welfareHome))));
    }

    private static EmploymentCorrection told(NewEmployment employment) {
        return new EmploymentCorrection(employment, Optional.empty());
    }

    private UUID segment(int position) {
        return segments().get(position).id();
    }

    private List<EmploymentView> segments() {
        return directory.get(Scope.EVERYTHING, lin).facts().employments();
    }

    @Test
    void keepsWorkOfASingleLeapDay() {
        var leapDay = LocalDate.of(2024, 2, 29);
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, leapDay));
        changes.leave(Scope.EVERYTHING, read(lin), new Departure(leapDay, "RESIGNED"));

        var segments = directory.get(Scope.EVERYTHING, lin).facts().employments();
        assertThat(segments)
                .extracting(EmploymentView::from, EmploymentView::to)
                .containsExactly(tuple(SINCE_2020, leapDay), tuple(leapDay, LocalDate.of(2024, 3, 1)));
    }

    @Test
    void refusesToEndWorkBeforeItBegan() {
        var before = new Departure(SINCE_2020.minusDays(1), "RESIGNED");

        assertThatExceptionOfType(EmploymentNotFound.class)
                .isThrownBy(() -> changes.leave(Scope.EVERYTHING, read(lin), before));
        assertThat(work().status()).isEqualTo(EmploymentStatus.IN_SERVICE);
    }

    @Test
    void returnsToTheEmployerBeforeWhenAChangeIsTakenBack() {
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY));
        var mistaken =
                directory.get(Scope.EVERYTHING, lin).facts().employments().get(1);

        changes.retract(Scope.EVERYTHING, read(lin), mistaken.id());

        assertThat(work().employerId()).isEqualTo(renai.value());
        assertThat(directory.get(Scope.EVERYTHING, lin).facts().employments())
                .singleElement()
                .satisfies(segment -> assertThat(segment.to()).isNull());
    }

    @Test
    void leavesTheOnlyEmploymentToTheCity() {
        var only = directory.get(Scope.EVERYTHING, lin).facts().employments().get(0);

        assertThatExceptionOfType(EmployerNeeded.class)
                .isThrownBy(() -> changes.retract(HAILING_OFFICE, read(lin), only.id()));
        changes.retract(Scope.EVERYTHING, read(lin), only.id());

        assertThat(work().status()).isEqualTo(EmploymentStatus.NOT_EMPLOYED);
    }

    @Test
    void employsNobodyWhereTheEmployerIsDissolved() {
        organizations.changeStatus(Scope.EVERYTHING, new DatedChange(welfareHome, 0, TODAY), OrganizationStatus.CLOSED);

        assertThatExceptionOfType(EmployerClosed.class)
                .isThrownBy(() -> changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY)));
        assertThatExceptionOfType(EmployerClosed.class)
                .isThrownBy(() -> changes.addBeside(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY)));
        assertThatExceptionOfType(EmployerClosed.class)
                .isThrownBy(() -> registration.register(Scope.EVERYTHING, zeng().employedBy(at(welfareHome, TODAY))));
        changes.change(Scope.EVERYTHING, read(lin), at(welfareHome, TODAY.minusDays(1)));
        assertThat(work().employerId()).isEqualTo(welfareHome.value());
    }

    @Test
    void correctsToNoEmployerThatWasDissolvedOnTheDay() {
        organizations.changeStatus(Scope.EVERYTHING, new DatedChange(welfareHome, 0, TODAY), OrganizationStatus.CLOSED);

        assertThatExceptionOfType(EmployerClosed.class)
                .isThrownBy(
                        () -> changes.correct(Scope.EVERYTHING, read(lin), segment(0), told(at(welfareHome, TODAY))));
        changes.correct(Scope.EVERYTHING, read(lin), segment(0), told(at(welfareHome, TODAY.minusDays(1))));
        assertThat(work().employerId()).isEqualTo(welfareHome.value());
    }

    @Test
    void movesWhoCanAndSaysWhyOthersStay() {
        var zeng = registration.register(Scope.EVERYTHING, zeng().employedBy(at(welfareHome)));
        var stale = registration.register(Scope.EVERYTHING, yoshino().employedBy(at(renai)));
        var before = read(stale);
        changes.addBeside(Scope.EVERYTHING, before, at(welfareHome));
        var people = List.of(read(lin), read(zeng), before, new AsRead(WorkerId.next(), 0));

        var stay = changes.changeWhoCan(Scope.EVERYTHING, people, welfareHome, TODAY);

        assertThat(stay.values()).containsExactlyInAnyOrder(Obstacle.THERE_ALREADY, Obstacle.CHANGED, Obstacle.GONE);
        assertThat(stay).containsEntry(zeng, Obstacle.THERE_ALREADY).containsEntry(stale, Obstacle.CHANGED);
        assertThat(work().employerId()).isEqualTo(welfareHome.value());
    }

    private AsRead read(WorkerId worker) {
        return new AsRead(worker, directory.get(Scope.EVERYTHING, worker).version());
    }

    private WorkerRow.Work work() {
        return directory.get(Scope.EVERYTHING, lin).card().work();
    }
}
