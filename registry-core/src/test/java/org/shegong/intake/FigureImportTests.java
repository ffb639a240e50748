package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.intake.RosterFixtures.bytes;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.intake.comparison.ImportChanges;
import org.shegong.intake.kind.Difference;
import org.shegong.job.JobRunner;
import org.shegong.region.figure.RegionFigures;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.ImportId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FigureImportTests {

    private static final String KIND = "REGIONAL_FIGURES";
    private static final String HEADER = "区划,年度,指标,口径,数值,来源\n";

    @Autowired
    ImportFixtures files;

    @Autowired
    Imports imports;

    @Autowired
    RegionFigures figures;

    @Autowired
    EmptyRegister register;

    @Autowired
    ImportChanges changes;

    @Autowired
    ImportReversal reversal;

    @Autowired
    JobRunner jobs;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
        transaction.executeWithoutResult(status -> jdbc.update("delete from region_figure"));
    }

    @Test
    void entersOneFigureOfEachLine() {
        apply(
                HEADER
                        + "海陵区,2025,人口数,常住,\"601,000\",统计公报\n泰州市,2025年,养老床位,,30800,\n321203,2025,孤儿,不区分,12,\n321200,2025,在校学生,,7,\n合计,,,,631812,\n");

        assertThat(told("321202")).containsExactly("2025 RESIDENTS USUAL 601000 统计公报");
        assertThat(told("3212")).containsExactly("2025 BEDS NONE 30800 ", "2025 STUDENTS NONE 7 ");
        assertThat(told("321203")).containsExactly("2025 ORPHANS NONE 12 ");
    }

    @Test
    void entersEveryFigureOfAWideLine() {
        apply("年份,地区,常住人口,户籍人口数,低保对象（人）,养老床位数\n2025,海陵区,601000,598000,4100,5200\n2025,高港区,,250000,,\n");

        assertThat(told("321202"))
                .containsExactly(
                        "2025 BEDS NONE 5200 ",
                        "2025 DIBAO NONE 4100 ",
                        "2025 RESIDENTS REGISTERED 598000 ",
                        "2025 RESIDENTS USUAL 601000 ");
        assertThat(told("321203")).containsExactly("2025 RESIDENTS REGISTERED 250000 ");
    }

    @Test
    void saysEverythingThatIsWrongWithALine() {
        var id = bring(HEADER
                + "蓬莱区,2025,孤儿,,1,\n"
                + "海陵区,二五年,孤儿,,1,\n"
                + "海陵区,2027,孤儿,,一,\n"
                + "海陵区,2025,人口数,,60.1,\n"
                + "海陵区,2025,飞船,,1,\n"
                + ",2025,孤儿,不详,,\n");

        assertThat(files.findings(id))
                .contains(
                        "2,REJECT,region,DIVISION_UNKNOWN",
                        "3,REJECT,year,YEAR_INVALID",
                        "4,REJECT,amount,NUMBER_INVALID",
                        "4,REJECT,year,DATE_IN_FUTURE",
                        "5,REJECT,amount,NUMBER_NOT_WHOLE",
                        "5,REJECT,basis,REQUIRED",
                        "6,REJECT,figure,UNKNOWN_VALUE",
                        "7,REJECT,amount,REQUIRED",
                        "7,REJECT,basis,UNKNOWN_VALUE",
                        "7,REJECT,region,REQUIRED")
                .hasSize(11);
    }

    @Test
    void refusesTwoAmountsForOneFigure() {
        var id = bring(HEADER + "海陵区,2025,孤儿,,12,\n321202,2024,孤儿,,13,\n海陵区,2025,孤儿,不区分,14,\n");

        assertThat(files.lines(id)).containsExactly("ACCEPT,,", "ACCEPT,,", "REJECT,amount,FIGURE_TWICE_IN_FILE");
    }

    @Test
    void showsWhatChangesAndSkipsWhatIsOnFile() {
        apply(HEADER + "海陵区,2025,孤儿,,12,甲\n高港区,2025,孤儿,,3,甲\n");

        var again = bring(HEADER + "海陵区,2025,孤儿,,15,乙\n高港区,2025,孤儿,,3,乙\n姜堰区,2025,孤儿,,1,乙\n");

        assertThat(files.lines(again)).containsExactly("ACCEPT,,", "SKIP,,UNCHANGED", "ACCEPT,,");
        assertThat(changes.page(files.officer(), again, Pageable.ofSize(20)))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.differences()).containsExactly(Difference.ofText("orphans", "12", "15")));
        files.apply(again);
        assertThat(told("321202")).containsExactly("2025 ORPHANS NONE 15 乙");
        assertThat(told("321203")).containsExactly("2025 ORPHANS NONE 3 甲");
    }

    @Test
    void changesNothingThatWasNotShown() {
        var id = bring(HEADER + "海陵区,2025,孤儿,,15,乙\n");
        apply(HEADER + "海陵区,2025,孤儿,,12,甲\n");

        files.apply(id);

        assertThat(files.lines(id)).containsExactly("REJECT,,CHANGED_MEANWHILE");
        assertThat(told("321202")).containsExactly("2025 ORPHANS NONE 12 甲");
    }

    @Test
    void putsBackWhatStoodThereBeforeAnImport() {
        apply(HEADER + "海陵区,2025,孤儿,,12,甲\n");
        var id = bring(HEADER + "海陵区,2025,孤儿,,15,乙\n高港区,2025,孤儿,,3,乙\n");
        files.apply(id);

        reversal.reverse(files.officer(), Scope.EVERYTHING, id);
        jobs.runWaiting();

        assertThat(files.view(id).state()).isEqualTo("REVERSED");
        assertThat(told("321202")).containsExactly("2025 ORPHANS NONE 12 甲");
        assertThat(told("321203")).isEmpty();
    }

    @Test
    void leavesFiguresThatWereCorrectedSince() {
        var id = bring(HEADER + "海陵区,2025,孤儿,,15,乙\n");
        files.apply(id);
        apply(HEADER + "海陵区,2025,孤儿,,16,丙\n");

        assertThat(reversal.look(files.officer(), Scope.EVERYTHING, id).blockers())
                .singleElement()
                .satisfies(blocker -> assertThat(blocker.code()).isEqualTo("FIGURE_CORRECTED"));
    }

    @Test
    void findsRegionsAsTheyStoodInTheYear() {
        apply(HEADER + "姜堰市,2011,孤儿,,12,\n");

        assertThat(told("321284")).containsExactly("2011 ORPHANS NONE 12 ");
    }

    @Test
    void asksForColumnsWhoseUnitIsTenThousands() {
        var id = bring("区划,年度,常住人口(万人)\n海陵区,2025,60\n");

        assertThat(files.view(id).state()).isEqualTo("NEEDS_MAPPING");
    }

    @Test
    void isOnlyForThoseWhoMayEnterFigures() {
        var stranger = new AccountId(Ids.next());
        var arriving = new NewImport(KIND, "figures.csv", stranger, Scope.EVERYTHING);

        assertThat(imports.kinds(stranger)).doesNotContain(KIND).contains("ROSTER");
        assertThat(imports.kinds(files.officer())).contains(KIND);
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> imports.receive(arriving, new ByteArrayInputStream(bytes(HEADER))));
    }

    private void apply(String text) {
        var id = bring(text);
        assertThat(files.view(id).counts().rejected())
                .describedAs(files.findings(id).toString())
                .isZero();
        files.apply(id);
        assertThat(files.view(id).state()).isEqualTo("APPLIED");
    }

    private ImportId bring(String text) {
        return files.bring(KIND, "figures.csv", bytes(text));
    }

    private List<String> told(String region) {
        return figures.of(region).stream()
                .map(figure -> "%d %s %s %s %s"
                        .formatted(
                                figure.year(),
                                figure.figure(),
                                figure.basis(),
                                figure.amount().stripTrailingZeros().toPlainString(),
                                figure.note()))
                .toList();
    }
}
