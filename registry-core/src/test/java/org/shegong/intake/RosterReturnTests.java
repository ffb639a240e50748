package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shegong.intake.download.RosterSheet;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** A roster that was downloaded, edited and brought back. */
class RosterReturnTests extends RosterTest {

    private static final String FULL = "姓名,身份证号,工作单位,民族,政治面貌,学历,学位,毕业院校,所学专业,岗位名称,用工形式,参加工作时间,服务领域,"
            + "手机,邮箱,证书等级,证书管理号,批准日期,登记证号,登记有效期至,学时,备注\n"
            + RosterFixtures.line(1).strip()
            + ",汉族,群众,大专,学士,泰州学院,社会工作,社工,劳动合同,2018.02,社区建设,13812345678,a@example.org,初级,2015032057196197597,"
            + "2015-06-09,苏1,2027-09-13,72.5,一\n" + RosterFixtures.line(2).strip() + ",,,,,,,,,,,,,,,,苏登9,,,二\n";

    @Autowired
    WorkerDirectory people;

    @Autowired
    RosterSheet sheet;

    @Test
    void comesBackUnchangedAsItWasTaken() {
        files.apply(files.bring("ROSTER", "full.csv", RosterFixtures.bytes(FULL)));
        var taken = taken();

        assertThat(taken.rows().get(1)).doesNotContain(RosterFixtures.number(1), "13812345678", "a@example.org");
        assertThat(files.lines(back(taken))).containsOnly("SKIP,,UNCHANGED");
    }

    @Test
    void changesWhatWasEdited() {
        files.apply(files.bring("ROSTER", "full.csv", RosterFixtures.bytes(FULL)));

        var back = back(taken().first(13, "主任").first(24, "13912345678"));
        assertThat(files.lines(back)).containsExactly("ACCEPT,,", "SKIP,,UNCHANGED");
        files.apply(back);

        var row = found("13912345678");
        assertThat(row.name()).isEqualTo(RosterFixtures.name(1));
        assertThat(row.work().title()).isEqualTo("主任");
    }

    @Test
    void refusesNumbersThatNobodyInReachBears() {
        files.apply(files.bring("ROSTER", "full.csv", RosterFixtures.bytes(FULL)));
        var taken = taken();

        assertThat(files.lines(back(taken.first(0, "SW9999000001"))))
                .containsExactly("REJECT,registryNo,REGISTRY_NO_UNKNOWN", "SKIP,,UNCHANGED");
        var elsewhere = files.bring(
                "ROSTER",
                "elsewhere.csv",
                new java.io.ByteArrayInputStream(RosterFixtures.bytes(taken.separated(","))),
                Scope.of(new Reach.InDistrict("321203")));
        assertThat(files.lines(elsewhere)).allMatch(line -> line.startsWith("REJECT,"));
    }

    @Test
    void takesAMaskOnlyBesideARegistryNumber() {
        files.apply(files.bring("ROSTER", "full.csv", RosterFixtures.bytes(FULL)));

        assertThat(files.lines(back(taken().first(0, ""))).subList(0, 3))
                .containsExactly(
                        "REJECT,email,EMAIL_INVALID", "REJECT,idNumber,ID_CHECK_DIGIT", "REJECT,phone,PHONE_INVALID");
    }

    private ImportId back(GridFixtures roster) {
        return files.bring("ROSTER", "back.xlsx", roster.workbook());
    }

    private GridFixtures taken() {
        var rows = people.list(Scope.EVERYTHING, WorkerSearch.EVERYBODY, PageRequest.of(0, 20, Sort.by("registryNo")))
                .getContent();
        var lines = new ArrayList<List<String>>();
        lines.add(sheet.heads());
        lines.addAll(sheet.lines(Scope.EVERYTHING, rows));
        return new GridFixtures(lines);
    }

    private WorkerRow found(String text) {
        return people.search(Scope.EVERYTHING, WorkerSearch.of(text), PageRequest.of(0, 2))
                .getContent()
                .get(0);
    }
}
