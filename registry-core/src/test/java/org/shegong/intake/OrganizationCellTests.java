package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OrganizationCellTests {

    private static final String HEADER = "单位名称,单位类型,统一社会信用代码,所在市(区),乡镇(街道),行政区划代码";

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void takesEmployersHoweverTheirKindIsCalled() {
        assertThat(found(
                        "甲,机关,12321202MB0000000X,海陵区,城东街道,321202001",
                        "乙,党政机关,,海陵区,城东街道,#321202001",
                        "丙,群团,,海 陵 区,城东街道,321202001000",
                        "丁,城乡社区,,海陵区,,321202",
                        "戊,社会组织,,海陵区,,",
                        "己,企业,,海陵区,,321202002",
                        "庚,事业单位,,海陵区,城东街道,"))
                .containsOnly("ACCEPT");
    }

    @Test
    void refusesWhatIsMissingOrUnknown() {
        assertThat(found(
                        ",机关,,海陵区,城东街道,",
                        "甲,,,海陵区,城东街道,",
                        "乙,机关,,,城东街道,",
                        "丙,宗教团体,12321202MB0000000R,海陵区,城东街道,",
                        "丁,机关,,海陵区,东门街道,321202001",
                        "戊,机关,,鼓楼区,城东街道,",
                        "己,机关,#123212020000000000,海陵区,,"))
                .containsExactly(
                        "REJECT name:REQUIRED",
                        "REJECT kind:REQUIRED",
                        "REJECT region:REQUIRED",
                        "REJECT creditCode:CREDIT_CODE_CHECK_DIGIT kind:UNKNOWN_VALUE",
                        "REJECT town:DIVISION_UNKNOWN",
                        "REJECT region:DIVISION_UNKNOWN",
                        "REJECT creditCode:CREDIT_CODE_CHECK_DIGIT");
    }

    @Test
    void comparesTheCodeOfADivisionWithItsName() {
        assertThat(found(
                        "甲,机关,,海陵区,城东街道,321202002",
                        "乙,机关,,海陵区,城东街道,321202",
                        "丙,机关,,海陵区,城东街道,999999999",
                        "丁,机关,,海陵区,,321203001",
                        "戊,机关,,海陵区,,999999999",
                        "己,机关,,海陵区,口岸街道,321203001"))
                .containsExactly(
                        "REJECT regionCode:DIVISION_MISMATCH",
                        "REJECT regionCode:DIVISION_MISMATCH",
                        "REJECT regionCode:DIVISION_MISMATCH",
                        "REJECT regionCode:DIVISION_MISMATCH",
                        "REJECT regionCode:DIVISION_UNKNOWN",
                        "REJECT town:DIVISION_MISMATCH");
    }

    @Test
    void skipsTotalsAndRepeatedEmployers() {
        assertThat(found("甲,机关,,海陵区,城东街道,", "甲,党政机关,,海陵区,城东街道,", HEADER, "合计,#1,,,,", "填表人：王五,审核：李四,,,,"))
                .containsExactly(
                        "ACCEPT",
                        "SKIP :DUPLICATE_IN_FILE",
                        "SKIP :NOT_A_DATA_ROW",
                        "SKIP :NOT_A_DATA_ROW",
                        "SKIP :NOT_A_DATA_ROW");
    }

    @Test
    void takesNoEmployerForATotal() {
        assertThat(found("海陵区合计社工站,,,海陵区,城东街道,", "小计养老院,社会组织,,海陵区,,", "合计,310家,,,,"))
                .containsExactly("REJECT kind:REQUIRED", "ACCEPT", "SKIP :NOT_A_DATA_ROW");
    }

    private List<String> found(String... lines) {
        var all = new String[lines.length + 1];
        all[0] = HEADER;
        System.arraycopy(lines, 0, all, 1, lines.length);
        var brought =
                files.bring("ORGANIZATIONS", "units.xlsx", GridFixtures.of(all).workbook());
        return List.copyOf(files.byRow(brought).values());
    }
}
