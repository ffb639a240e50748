package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.shegong.intake.reversal.ImportReversalBlocked;
import org.shegong.job.JobRunner;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationLookup;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.TestTime;
import org.shegong.worker.AsRead;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.confirmation.RosterConfirmations;
import org.shegong.worker.confirmation.RosterDirectory;
import org.shegong.worker.handover.Handovers;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever the register was told after an import is named before the import is taken back. */
class ReversalBlockerTests extends RosterTest {

    private static final String OTHER = "海陵区第二社工站";
    private static final String HEADER = "人员编号," + RosterFixtures.HEADER + ",证书等级,证书管理号,批准日期\n";

    @Autowired
    ImportReversal reversal;

    @Autowired
    WorkerDirectory people;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    EmploymentChanges work;

    @Autowired
    WorkerMerging merging;

    @Autowired
    Handovers handovers;

    @Autowired
    OrganizationLookup organizations;

    @Autowired
    OrganizationRegister employers;

    @Autowired
    RosterConfirmations confirmations;

    @Autowired
    RosterDirectory rosters;

    @Autowired
    JobRunner jobs;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void namesACertificateNumberThatWasTakenAgain() {
        applied("first.csv", line("", 1, RosterFixtures.EMPLOYER, "2015032057196197597"));
        var change = applied("second.csv", line("", 1, RosterFixtures.EMPLOYER, "2015032057196197598"));
        applied("third.csv", line("", 2, RosterFixtures.EMPLOYER, "2015032057196197597"));

        assertBlocked(change, "CERTIFICATE_NO_TAKEN");
    }

    @Test
    void namesAnIdNumberThatWasRegisteredAgain() {
        applied("first.csv", line("", 1, RosterFixtures.EMPLOYER, ""));
        var other = line(registryNo(), 2, RosterFixtures.EMPLOYER, "")
                .replace(RosterFixtures.name(2), RosterFixtures.name(1));
        var change = applied("second.csv", other);
        applied("third.csv", line("", 1, RosterFixtures.EMPLOYER, "2015032057196197599"));

        assertBlocked(change, "NUMBER_TAKEN");
    }

    @Test
    void namesAnEmployerThatIsNoLongerThere() {
        var units = files.bring(
                "ORGANIZATIONS",
                "more.csv",
                RosterFixtures.bytes("单位名称,单位类型,所在市(区),乡镇(街道)\n" + OTHER + ",社会组织,海陵区,城东街道\n"));
        files.apply(units);
        applied("first.csv", line("", 1, OTHER, ""));
        var change = applied("second.csv", line("", 1, RosterFixtures.EMPLOYER, ""));
        files.reverse(units);

        assertBlocked(change, "EMPLOYER_GONE");
    }

    @Test
    void namesPeopleWhoWereMerged() {
        var roster = applied("first.csv", line("", 1, RosterFixtures.EMPLOYER, ""));
        var survivor = registration.register(Scope.EVERYTHING, WorkerFixtures.zeng());

        merging.merge(Scope.EVERYTHING, read(survivor), read(person(roster)), "同一人");

        assertBlocked(roster, "RECORD_JOINED");
    }

    @Test
    void namesPeopleWhoWereLetGoAndTakenOver() {
        var roster = applied("first.csv", line("", 1, RosterFixtures.EMPLOYER, ""));
        var home = employers.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        var day = TestTime.TODAY.plusDays(1);

        var handover = handovers.release(Scope.EVERYTHING, read(person(roster)), OrganizationFixtures.XINGHUA, day);
        assertBlocked(roster, "HANDOVER_OPEN");

        handovers.accept(Scope.EVERYTHING, handover, 0, WorkerFixtures.at(home));
        assertBlocked(roster, "RECORD_CHANGED");
    }

    @Test
    void keepsWhoIsLetGoAtTheEmployerOfTheChange() {
        applied("first.csv", line("", 1, RosterFixtures.EMPLOYER, ""));
        files.apply(files.bring(
                "ORGANIZATIONS",
                "more.csv",
                RosterFixtures.bytes("单位名称,单位类型,所在市(区),乡镇(街道)\n" + OTHER + ",社会组织,高港区,口岸街道\n")));
        var change = applied("second.csv", line("", 1, OTHER, ""));
        var day = TestTime.TODAY.plusDays(1);

        handovers.release(Scope.EVERYTHING, read(anybody()), OrganizationFixtures.XINGHUA, day);

        assertBlocked(change, "HANDOVER_OPEN");
    }

    @Test
    void namesPeopleWhoLeftAndCameBack() {
        var roster = applied("first.csv", line("", 1, RosterFixtures.EMPLOYER, ""));
        var person = person(roster);

        work.leave(Scope.EVERYTHING, read(person), new Departure(TestTime.TODAY.plusDays(3), null));
        assertBlocked(roster, "RECORD_CHANGED");
        work.change(Scope.EVERYTHING, read(person), WorkerFixtures.at(employer(), TestTime.TODAY.plusDays(9)));
        assertBlocked(roster, "RECORD_CHANGED");
    }

    @Test
    void namesEmployersWhoHiredOrConfirmedSince() {
        var units = files.bring("ORGANIZATIONS", "units.csv", employers());
        var hired =
                registration.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(employer())));
        assertBlocked(units, "PEOPLE_WORK_THERE");

        var shown = rosters.get(Scope.EVERYTHING, employer()).digest();
        confirmations.confirm(Scope.EVERYTHING, employer(), shown);
        var employment =
                people.get(Scope.EVERYTHING, hired).facts().employments().get(0);
        work.retract(Scope.EVERYTHING, read(hired), employment.id());

        assertBlocked(units, "ROSTER_CONFIRMED");
    }

    @Test
    void goesBackToAppliedWhenSomebodyIsFaster() {
        var roster = files.bring("ROSTER", "many.csv", RosterFixtures.people(620));
        files.apply(roster);
        var first = jdbc.query(
                        "select worker_id from worker_card order by registry_no limit 1",
                        (row, number) -> new WorkerId(Uuids.of(row.getBytes("worker_id"))))
                .get(0);
        reversal.reverse(files.officer(), Scope.EVERYTHING, roster);
        work.leave(Scope.EVERYTHING, read(first), new Departure(TestTime.TODAY.plusDays(3), null));

        jobs.runWaiting();

        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(jdbc.queryForList("select problem from job where kind = 'import-reverse'", String.class))
                .containsExactly("import-reversal-overtaken");
        assertThat(reversal.course(files.officer(), roster).acts())
                .extracting(ImportCourse.Act::code, ImportCourse.Act::lines)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("APPLIED", 620L),
                        org.assertj.core.api.Assertions.tuple("REVERSAL_ASKED", 620L),
                        org.assertj.core.api.Assertions.tuple("REVERSAL_STOPPED", 120L));
        assertThat(people.count(Scope.EVERYTHING, org.shegong.worker.card.WorkerSearch.EVERYBODY))
                .isEqualTo(120);
        assertBlocked(roster, "RECORD_CHANGED");
    }

    private void assertBlocked(ImportId id, String code) {
        assertThat(reversal.look(files.officer(), Scope.EVERYTHING, id).blockers())
                .extracting(BlockerView::code)
                .containsExactly(code);
        assertThatExceptionOfType(ImportReversalBlocked.class)
                .isThrownBy(() -> files.reverse(id))
                .satisfies(blocked -> assertThat(BlockerView.of(blocked))
                        .singleElement()
                        .satisfies(blocker -> {
                            assertThat(blocker.code()).isEqualTo(code);
                            assertThat(blocker.row()).isEqualTo(2);
                            assertThat(blocker.label()).isNotEmpty();
                        }));
        assertThat(files.view(id).state()).isEqualTo("APPLIED");
    }

    private ImportId applied(String name, String line) {
        var id = files.bring("ROSTER", name, RosterFixtures.bytes(HEADER + line));
        files.apply(id);
        assertThat(files.lines(id)).as(name).containsExactly("ACCEPT,,");
        return id;
    }

    private static String line(String registryNo, int person, String employer, String certificate) {
        var proven = certificate.isEmpty() ? ",,," : ",助理社会工作师," + certificate + ",2015-06-09";
        return registryNo + ","
                + RosterFixtures.line(person).strip().replace(RosterFixtures.EMPLOYER, employer)
                + proven + "\n";
    }

    private WorkerId person(ImportId roster) {
        return jdbc.query(
                        "select object_id from import_effect where import_id = ? and object_kind = 'worker'",
                        (row, number) -> new WorkerId(java.util.UUID.fromString(row.getString(1))),
                        Uuids.bytes(roster.value()))
                .get(0);
    }

    private WorkerId anybody() {
        return jdbc.query(
                        "select worker_id from worker_card",
                        (row, number) -> new WorkerId(Uuids.of(row.getBytes("worker_id"))))
                .get(0);
    }

    private String registryNo() {
        return jdbc.queryForList("select registry_no from worker_card", String.class)
                .get(0);
    }

    private AsRead read(WorkerId person) {
        return new AsRead(person, people.get(Scope.EVERYTHING, person).version());
    }

    private OrganizationId employer() {
        return organizations.byName(RosterFixtures.EMPLOYER).orElseThrow().id();
    }
}
