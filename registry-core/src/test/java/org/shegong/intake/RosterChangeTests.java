package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.intake.RosterFixtures.EMPLOYER;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shegong.intake.comparison.ImportChanges;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.TestTime;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerCorrection;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a roster makes of people who are in the register already. */
class RosterChangeTests extends RosterTest {

    private static final String OTHER = "海陵区第二社工站";
    private static final String HEADER =
            "姓名,身份证号,工作单位,民族,政治面貌,学历,毕业院校,岗位名称,用工形式,手机,邮箱,证书等级,证书管理号,批准日期,登记证号,登记有效期至,学时,备注";
    private static final String FULL =
            ",汉族,群众,大专,泰州学院,社工,劳动合同,13812345678,a@example.org,初级,2015032057196197597,2015-06-09,苏1,2027-09-13,72,一";

    @Autowired
    WorkerDirectory people;

    @Autowired
    WorkerCorrections corrections;

    @Autowired
    ImportChanges changes;

    @Autowired
    JdbcTemplate jdbc;

    @Override
    byte[] employers() {
        return RosterFixtures.bytes(
                "单位名称,单位类型,所在市(区),乡镇(街道)\n" + EMPLOYER + ",社会组织,海陵区,城东街道\n" + OTHER + ",社会组织,海陵区,城东街道\n");
    }

    @Test
    void skipsPeopleOfWhomNothingIsNew() {
        files.apply(roster("first.csv", person(1, FULL), person(2, FULL.replace("597,", "598,"))));

        var again = roster("again.csv", person(2, FULL.replace("597,", "598,")), person(1, FULL));

        assertThat(files.lines(again)).containsOnly("SKIP,,UNCHANGED");
        assertThat(files.view(again).counts()).isEqualTo(new ImportCounts(2, 0, 0, 0, 2));
        assertThat(files.view(again).register()).isEqualTo(new ImportView.Register(0, 0, 2));
    }

    @Test
    void erasesNothingByEmptyCells() {
        files.apply(roster("first.csv", person(1, FULL)));

        var empty = roster("empty.csv", person(1, ",,,,,,,,,,,,,,,"));

        assertThat(files.lines(empty)).containsExactly("SKIP,,UNCHANGED");
    }

    @Test
    void showsWhatChangesBeforeAndAfter() {
        files.apply(roster("first.csv", person(1, FULL)));

        var other = roster(
                "other.csv",
                person(
                        1,
                        ",满族,中共党员,本科,南京大学,主任,事业编制,13812345699,a@example.org,中级,2020032057196197597,2020-06-09,苏1,2030-09-13,90,二"));

        assertThat(files.lines(other)).containsExactly("ACCEPT,,");
        assertThat(files.view(other).register()).isEqualTo(new ImportView.Register(0, 1, 0));
        assertThat(differences(other))
                .containsEntry("phone", "138******78 → 138******99")
                .containsEntry("education", "30 → 20")
                .containsEntry("school", "泰州学院 → 南京大学")
                .containsEntry("post", "社工 → 主任")
                .containsEntry("certificateLevel", " → INTERMEDIATE")
                .containsEntry("registrationValidTo", "2027-09-13 → 2030-09-13")
                .containsEntry("ceHours", "72 → 90")
                .containsEntry("remark", "一 → 二")
                .doesNotContainKeys("email", "organisation", "name");
    }

    @Test
    void appliesWhatItShowed() {
        files.apply(roster("first.csv", person(1, ",,,,,,,13812345678,,初级,,,,,,")));
        var full = roster("full.csv", person(1, FULL.replace("13812345678", "13912345678")));

        files.apply(full);

        assertThat(files.view(full).state()).isEqualTo("APPLIED");
        assertThat(count("select count(*) from worker")).isEqualTo(1);
        assertThat(found("13912345678").name()).isEqualTo(RosterFixtures.name(1));
        var record = people.get(
                Scope.EVERYTHING, new WorkerId(found("2015032057196197597").id()));
        assertThat(record.facts().education()).hasSize(1);
        assertThat(record.card().certification().hours()).isEqualByComparingTo("72");
        assertThat(count("select count(*) from import_effect where object_kind = 'worker-change'"))
                .isEqualTo(1);
        var again = roster("once-more.csv", "", person(1, FULL.replace("13812345678", "13912345678")));
        assertThat(differences(again)).isEmpty();
        assertThat(files.lines(again)).containsExactly("SKIP,,BLANK", "SKIP,,UNCHANGED");
    }

    @Test
    void movesPeopleToAnotherEmployerFromTheDayOfImport() {
        files.apply(roster("first.csv", person(1, FULL)));

        files.apply(roster("moved.csv", person(1, FULL).replace(EMPLOYER, OTHER)));

        var work = found(RosterFixtures.number(1)).work();
        assertThat(work.employerName()).isEqualTo(OTHER);
        assertThat(work.since()).isEqualTo(TestTime.TODAY);
        assertThat(work.title()).isEqualTo("社工");
    }

    @Test
    void refusesCertificateNumbersOfOthers() {
        files.apply(roster("first.csv", person(1, FULL)));

        var others = roster("others.csv", person(2, FULL), person(3, ",,,,,,,,,初级,2015032057196197597,,,,,"));

        assertThat(files.findings(others)).contains("2,REJECT,certificateNo,CERTIFICATE_NO_CONFLICT_IN_FILE");
        var one = roster("one.csv", person(2, FULL));
        assertThat(files.lines(one)).containsExactly("REJECT,certificateNo,CERTIFICATE_NO_TAKEN");
    }

    @Test
    void refusesWhatIsNoLongerAsItWasShown() {
        files.apply(roster("first.csv", person(1, FULL)));
        var shown = roster(
                "shown.csv",
                person(1, FULL.replace("本科", "大专").replace("南京大学", "泰州学院").replace("一", "二")));
        var worker = new WorkerId(found(RosterFixtures.number(1)).id());
        corrections.correct(
                Scope.EVERYTHING,
                new AsRead(worker, people.get(Scope.EVERYTHING, worker).version()),
                WorkerCorrection.of(NewAttribute.always(AttributeKind.REMARK, "三")));

        files.apply(shown);

        assertThat(files.lines(shown)).containsExactly("REJECT,,CHANGED_MEANWHILE");
        assertThat(count("select count(*) from import_effect where object_kind = 'worker-change'"))
                .isZero();
    }

    private ImportId roster(String name, String... lines) {
        return files.bring("ROSTER", name, RosterFixtures.bytes(HEADER + "\n" + String.join("\n", lines) + "\n"));
    }

    private static String person(int person, String rest) {
        return RosterFixtures.line(person).strip() + rest;
    }

    private Map<String, String> differences(ImportId id) {
        var differences = new TreeMap<String, String>();
        changes.page(files.officer(), id, PageRequest.of(0, 20)).getContent().stream()
                .map(ImportChanges.ChangedRow::differences)
                .flatMap(List::stream)
                .forEach(one -> differences.put(one.field(), one.before() + " → " + one.after()));
        return differences;
    }

    private WorkerRow found(String text) {
        return people.search(Scope.EVERYTHING, WorkerSearch.of(text), PageRequest.of(0, 2))
                .getContent()
                .get(0);
    }

    private long count(String sql) {
        var count = jdbc.queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }
}
