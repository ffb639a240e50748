package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.shegong.intake.reversal.ImportNotCancellable;
import org.shegong.intake.reversal.ImportNotReversible;
import org.shegong.intake.reversal.ImportReversalBlocked;
import org.shegong.intake.stage.ImportNotFound;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerCorrection;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerNotFound;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

class ImportReversalTests extends RosterTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WorkerDirectory people;

    @Autowired
    OrganizationDirectory organizations;

    @Autowired
    WorkerCorrections corrections;

    @Autowired
    ImportReversal reversal;

    @Test
    void takesBackEveryPersonAndImportsAgain() {
        var roster = applied();
        var numbers = registryNumbers();

        files.reverse(roster);

        assertThat(files.view(roster).state()).isEqualTo("REVERSED");
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isZero();
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.of(RosterFixtures.number(3))))
                .isZero();
        for (var fact : List.of("worker_card", "worker_key", "import_effect where object_kind = 'worker'")) {
            assertThat(count("select count(*) from " + fact)).as(fact).isZero();
        }
        for (var table : List.of("worker_name", "identity_document", "employment", "certificate", "education_entry")) {
            assertThat(count("select count(*) from " + table)).as(table).isPositive();
            assertThat(count("select count(*) from " + table + " where retracted_at is null"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from audit_entry where action = 'worker-withdrawn'"))
                .isEqualTo(3);

        var again = applied();
        assertThat(again).isNotEqualTo(roster);
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(3);
        assertThat(registryNumbers()).doesNotContainAnyElementsOf(numbers);
    }

    @Test
    void hidesWhoWasTakenBack() {
        var roster = applied();
        var person = anybody();

        files.reverse(roster);

        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> people.get(Scope.EVERYTHING, person));
    }

    @Test
    void takesBackNothingWhileSomebodyWasChanged() {
        var roster = applied();
        var person = anybody();
        corrections.correct(Scope.EVERYTHING, new AsRead(person, 0), WorkerCorrection.ofName("赵改名"));

        assertThatExceptionOfType(ImportReversalBlocked.class)
                .isThrownBy(() -> files.reverse(roster))
                .satisfies(blocked -> assertThat(BlockerView.of(blocked))
                        .singleElement()
                        .satisfies(blocker -> {
                            assertThat(blocker.id()).isEqualTo(person.value());
                            assertThat(blocker.code()).isEqualTo("RECORD_CHANGED");
                        }));

        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(3);
    }

    @Test
    void takesNothingBackTwice() {
        var roster = applied();
        files.reverse(roster);

        files.reverse(roster);

        assertThat(reversal.course(files.officer(), roster).acts())
                .extracting(ImportCourse.Act::code)
                .containsExactly("APPLIED", "REVERSAL_ASKED", "REVERSED");
    }

    @Test
    void givesUpOnlyWhatHasChangedNothing() {
        var roster = bring();
        assertThatExceptionOfType(ImportNotReversible.class).isThrownBy(() -> files.reverse(roster));

        reversal.cancel(files.officer(), roster);

        assertThat(files.view(roster).state()).isEqualTo("CANCELLED");
        var again = applied();
        assertThat(again).isNotEqualTo(roster);
        assertThatExceptionOfType(ImportNotCancellable.class).isThrownBy(() -> reversal.cancel(files.officer(), again));
    }

    @Test
    void takesBackEmployersOnceNobodyWorksThere() {
        var employers = files.bring("ORGANIZATIONS", "units.csv", employers());
        var roster = applied();
        assertThatExceptionOfType(ImportReversalBlocked.class)
                .isThrownBy(() -> files.reverse(employers))
                .satisfies(blocked -> assertThat(BlockerView.of(blocked))
                        .extracting(BlockerView::code, BlockerView::label)
                        .containsExactly(tuple("PEOPLE_WORK_THERE", RosterFixtures.EMPLOYER)));

        files.reverse(roster);
        files.reverse(employers);

        assertThat(files.view(employers).state()).isEqualTo("REVERSED");
        assertThat(organizations
                        .search(Scope.EVERYTHING, OrganizationSearch.ALL, PageRequest.of(0, 10))
                        .getTotalElements())
                .isZero();
        files.apply(files.bring("ORGANIZATIONS", "units.csv", employers()));
        files.apply(bring());
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(3);
    }

    @Test
    void keepsTheChangeSetsOfOthers() {
        var roster = applied();
        var stranger = new AccountId(java.util.UUID.randomUUID());

        assertThatExceptionOfType(ImportNotFound.class)
                .isThrownBy(() -> reversal.reverse(stranger, Scope.EVERYTHING, roster));
        assertThatExceptionOfType(ImportNotFound.class)
                .isThrownBy(() -> reversal.look(stranger, Scope.EVERYTHING, roster));
        assertThatExceptionOfType(ImportNotFound.class).isThrownBy(() -> reversal.cancel(stranger, roster));
    }

    @Test
    void tellsWhatWouldBeTakenBack() {
        var roster = applied();

        assertThat(reversal.look(files.officer(), Scope.EVERYTHING, roster).made())
                .isEqualTo(Map.of("worker", 3L, "certificate", 1L, "education-opening", 1L));
    }

    private ImportId applied() {
        var roster = bring();
        files.apply(roster);
        return roster;
    }

    private ImportId bring() {
        var text = RosterFixtures.HEADER + ",证书等级,证书管理号,批准日期,学时\n"
                + RosterFixtures.line(1).strip() + ",助理社会工作师,2015032057196197597,2015-06-09,72\n"
                + RosterFixtures.line(2).strip() + ",,,,\n"
                + RosterFixtures.line(3).strip() + ",,,,\n";
        return files.bring("ROSTER", "people.csv", RosterFixtures.bytes(text));
    }

    private WorkerId anybody() {
        return jdbc.query(
                        "select worker_id from worker_card order by registry_no limit 1",
                        (row, number) -> new WorkerId(Uuids.of(row.getBytes("worker_id"))))
                .get(0);
    }

    private TreeSet<String> registryNumbers() {
        return new TreeSet<>(jdbc.queryForList("select registry_no from worker_card", String.class));
    }

    private long count(String sql) {
        var count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }
}
