package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shegong.certification.CertificationDirectory;
import org.shegong.intake.reversal.ImportReversalBlocked;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerCorrection;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.record.RecordValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ChangeReversalTests extends RosterTest {

    private static final String OTHER_EMPLOYER = "海陵区第二社工站";
    private static final String COLUMNS = ",学历,手机,证书等级,证书管理号,批准日期,学时,登记证号,登记有效期至\n";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    WorkerDirectory people;

    @Autowired
    CertificationDirectory certification;

    @Autowired
    WorkerCorrections corrections;

    @Override
    byte[] employers() {
        return RosterFixtures.bytes("单位名称,单位类型,所在市(区),乡镇(街道)\n" + RosterFixtures.EMPLOYER + ",社会组织,海陵区,城东街道\n"
                + OTHER_EMPLOYER + ",社会组织,海陵区,城东街道\n");
    }

    @Test
    void putsAPersonBackToWhatWasKnownBefore() {
        applied("first.csv", RosterFixtures.EMPLOYER, first());
        var person = person();
        var before = values(person);
        var proven = certification.of(Scope.EVERYTHING, person);
        var change = applied("second.csv", OTHER_EMPLOYER, second());
        assertThat(values(person)).isNotEqualTo(before);
        assertThat(certification.of(Scope.EVERYTHING, person).hours()).isEqualByComparingTo("90");

        files.reverse(change);

        assertThat(files.view(change).state()).isEqualTo("REVERSED");
        assertThat(values(person)).isEqualTo(before);
        var now = certification.of(Scope.EVERYTHING, person);
        assertThat(now.hours()).isEqualByComparingTo(proven.hours());
        assertThat(now.level()).isEqualTo(proven.level());
        assertThat(now.certificates()).hasSameSizeAs(proven.certificates());
        assertThat(now.lastDay()).isEqualTo(proven.lastDay());
        assertFoundBy("13800000001", 1);
        assertFoundBy("13800000002", 0);
        assertFoundBy(RosterFixtures.number(1), 1);
    }

    @Test
    void takesBackThePersonAfterTheChange() {
        var roster = applied("first.csv", RosterFixtures.EMPLOYER, first());
        var change = applied("second.csv", OTHER_EMPLOYER, second());
        assertThatExceptionOfType(ImportReversalBlocked.class).isThrownBy(() -> files.reverse(roster));

        files.reverse(change);
        files.reverse(roster);

        assertThat(files.view(roster).state()).isEqualTo("REVERSED");
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from certificate where retracted_at is null", Long.class))
                .isZero();
        applied("first.csv", RosterFixtures.EMPLOYER, first());
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(1);
    }

    @Test
    void changesAndTakesBackOnceMore() {
        applied("first.csv", RosterFixtures.EMPLOYER, first());
        var person = person();
        var before = values(person);

        files.reverse(applied("second.csv", OTHER_EMPLOYER, second()));
        files.reverse(applied("second.csv", OTHER_EMPLOYER, second()));

        assertThat(values(person)).isEqualTo(before);
        assertThat(certification.of(Scope.EVERYTHING, person).hours()).isEqualByComparingTo("72");
    }

    @Test
    void keepsAChangeThatSomebodyHasBuiltOn() {
        applied("first.csv", RosterFixtures.EMPLOYER, first());
        var change = applied("second.csv", OTHER_EMPLOYER, second());
        var person = person();
        var version = people.get(Scope.EVERYTHING, person).version();
        corrections.correct(Scope.EVERYTHING, new AsRead(person, version), WorkerCorrection.ofName("钱改名"));

        assertThatExceptionOfType(ImportReversalBlocked.class)
                .isThrownBy(() -> files.reverse(change))
                .satisfies(blocked -> assertThat(BlockerView.of(blocked))
                        .extracting(BlockerView::code)
                        .containsExactly("RECORD_CHANGED"));
        assertThat(values(person)).containsEntry("name", "钱改名");
    }

    private static List<String> first() {
        return List.of(
                "本科",
                "13800000001",
                "助理社会工作师",
                "2015032057196197597",
                "2015-06-09",
                "72",
                "苏泰社登202271049",
                "2027-09-13");
    }

    private static List<String> second() {
        return List.of(
                "研究生",
                "13800000002",
                "社会工作师",
                "2019032057196197598",
                "2019-06-09",
                "90",
                "苏泰社登202271050",
                "2027-09-13");
    }

    private ImportId applied(String name, String employer, List<String> rest) {
        var line = RosterFixtures.line(1).strip().replace(RosterFixtures.EMPLOYER, employer);
        var content = RosterFixtures.HEADER + COLUMNS + line + "," + String.join(",", rest) + "\n";
        var roster = files.bring("ROSTER", name, RosterFixtures.bytes(content));
        files.apply(roster);
        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(files.view(roster).counts().rejected()).isZero();
        return roster;
    }

    private Map<String, String> values(WorkerId person) {
        return RecordValues.of(people.get(Scope.EVERYTHING, person).facts());
    }

    private void assertFoundBy(String text, long times) {
        assertThat(people.count(Scope.EVERYTHING, WorkerSearch.of(text))).isEqualTo(times);
    }

    private WorkerId person() {
        return jdbc.query(
                        "select worker_id from worker_card",
                        (row, number) -> new WorkerId(Uuids.of(row.getBytes("worker_id"))))
                .get(0);
    }
}
