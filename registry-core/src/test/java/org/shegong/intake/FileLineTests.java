package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.intake.RosterFixtures.EMPLOYER;
import static org.shegong.intake.RosterFixtures.number;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of lines by what stands in other lines, or because nobody stands in them. */
class FileLineTests extends RosterTest {

    private static final String BLANK = "SKIP :BLANK";
    private static final String NOBODY = "SKIP :NOT_A_DATA_ROW";
    private static final String AGAIN = "SKIP :DUPLICATE_IN_FILE";
    private static final String HEADER = "序号,姓名,性别,身份证号,工作单位,学历,出生年月,证书等级,证书管理号,备注";

    /** Born on 18 June 1990, in the new form and in the old. */
    private static final String ID = "321298199006180026";

    private static final String OLD_ID = "321298900618002";

    @Test
    void readsOnBehindLinesThatHoldNobody() {
        assertThat(found(
                        person(1, number(1)),
                        "#2,,,,,,,,,",
                        " ,\u3000,,,,,,,,",
                        ",,,,,,,,,",
                        "小计,,,共1人,,,,,,",
                        HEADER,
                        "3.,合  计,,#1,,,,,,",
                        "海陵区城东街道社会工作服务站小计：1人,,,,,,,,,",
                        person(2, number(2)),
                        "#3,,,,,,,,,见附件"))
                .containsExactly(
                        "ACCEPT",
                        BLANK,
                        BLANK,
                        BLANK,
                        NOBODY,
                        NOBODY,
                        NOBODY,
                        NOBODY,
                        "ACCEPT",
                        "REJECT idNumber:REQUIRED name:REQUIRED organisation:REQUIRED");
    }

    @Test
    void seesNobodyInTotalsSignaturesAndNotes() {
        assertThat(found(
                        "总 计,,,2人,,,,,,#12",
                        "制表：张三,,,审核：李四,,2026年9月30日,,,,",
                        "审核人（签字）：,,,2026-09-30,,,,,,",
                        "注：本表一式两份,,,,,,,,,"))
                .containsOnly(NOBODY);
    }

    @Test
    void endsWithTheLastLineThatHoldsSomething() {
        assertThat(found(person(1, number(1)), "合计,,,#1,,,,,,", ",,,,,,,,,", " , ,,,,,,,,"))
                .containsExactly("ACCEPT", NOBODY);
    }

    @Test
    void takesNoPersonForATotal() {
        assertThat(found("#1,合计,女," + ID + "," + EMPLOYER + ",,,,,", "#2,,女,," + EMPLOYER + ",,,,,"))
                .containsExactly("ACCEPT", "REJECT idNumber:REQUIRED name:REQUIRED");
    }

    @Test
    void seesNobodyInTotalsThatCountInManyColumns() {
        assertThat(found("本页合计,,男1人 女2人,共 3 人,3,3,3,3,3,3", "合计（人）：3,,,男1人女2人,,,,,,", "制表人：张三,,,13800552245,,,,,,"))
                .containsOnly(NOBODY);
    }

    @Test
    void takesNoNameForATotal() {
        assertThat(found("#1,合计安,女,," + EMPLOYER + ",,,,,", "#2,总计平,女,共1," + EMPLOYER + ",,,,,"))
                .containsExactly("REJECT idNumber:REQUIRED", "REJECT idNumber:ID_CHECK_DIGIT");
    }

    @Test
    void skipsALineThatSaysTheSameInOtherWords() {
        assertThat(found(
                        "#1,赵平,女," + ID + "," + EMPLOYER + ",本科,1990-06-18,初级,2015032057196197597,（一）",
                        "#7,赵 平,女性," + ID.substring(0, 6) + " " + ID.substring(6) + ",海陵区 测试社工站"
                                + ",大学,@33042,助理社工师,２０１５０３２０５７１９６１９７５９７,(一)",
                        "#8,赵平,女," + ID + "," + EMPLOYER + ",本科,1990-06-18,初级,2015032057196197597,(二)",
                        "#9,赵平,女," + ID + "," + EMPLOYER + ",本科,1990.06,初级,2015032057196197597,（一）"))
                .containsExactly("ACCEPT", AGAIN, "ACCEPT", "ACCEPT");
    }

    @Test
    void skipsTheSecondOfTwoRefusedLines() {
        assertThat(found(
                        "#1,赵平1,女," + ID + "," + EMPLOYER + ",博导,1990-06-31,,,",
                        "#2,赵平１,女," + OLD_ID + "," + EMPLOYER + ",博导,1990-06-31,,,",
                        "#3,赵平1,女," + ID + "," + EMPLOYER + ",博 导,1990-06-31,,,"))
                .containsExactly(
                        "REJECT birthDate:DATE_INVALID education:UNKNOWN_VALUE name:NAME_INVALID", AGAIN, AGAIN);
    }

    @Test
    void refusesEveryRowOfOneNumberAndTwoNames() {
        assertThat(found(
                        person(1, ID),
                        person(2, OLD_ID),
                        person(3, number(3)),
                        person(1, ID),
                        "#9,钱#二,女," + ID + ",没有的单位,,,,,"))
                .containsExactly(
                        "REJECT idNumber:ID_CONFLICT_IN_FILE",
                        "REJECT idNumber:ID_CONFLICT_IN_FILE idNumber:ID_LEGACY_15",
                        "ACCEPT",
                        AGAIN,
                        "REJECT idNumber:ID_CONFLICT_IN_FILE name:NAME_INVALID organisation:ORGANISATION_UNKNOWN");
    }

    @Test
    void findsNothingInOnePersonOnTwoLines() {
        assertThat(found(person(1, ID) + "一", person(1, ID) + "二")).containsExactly("ACCEPT", "ACCEPT");
    }

    @Test
    void comparesNoNumberThatIsWrongOrLost() {
        var wrong = "321298199006180027";
        assertThat(found(
                        person(1, wrong),
                        person(2, wrong),
                        person(3, "#321298199006180026"),
                        person(4, "#321298199006180026"),
                        person(5, ""),
                        person(6, "")))
                .containsExactly(
                        "REJECT idNumber:ID_CHECK_DIGIT",
                        "REJECT idNumber:ID_CHECK_DIGIT",
                        "REJECT idNumber:ID_PRECISION_LOST",
                        "REJECT idNumber:ID_PRECISION_LOST",
                        "REJECT idNumber:REQUIRED",
                        "REJECT idNumber:REQUIRED");
    }

    @Test
    void refusesEveryRowOfOneCertificateAndTwoPeople() {
        var conflict = "certificateNo:CERTIFICATE_NO_CONFLICT_IN_FILE";
        assertThat(found(
                        holder(1, number(1), "初级", "2015032057196197597"),
                        holder(2, number(2), "中级", "２０１５０３２０５７１９６１９７５９７"),
                        holder(3, number(3), "", "2015 0320 5719 6197 597"),
                        holder(4, number(4), "中级", "2015032057196197598"),
                        holder(4, number(4), "高级", "2015032057196197598"),
                        holder(5, "321298199006180027", "初级", "2015032057196197598")))
                .containsExactly(
                        "REJECT " + conflict,
                        "REJECT " + conflict,
                        "REJECT certificateLevel:REQUIRED " + conflict,
                        "ACCEPT",
                        "ACCEPT",
                        "REJECT idNumber:ID_CHECK_DIGIT");
    }

    private static String person(int person, String id) {
        return "#" + person + "," + RosterFixtures.name(person) + ",," + id + "," + EMPLOYER + ",,,,,";
    }

    private static String holder(int person, String id, String level, String number) {
        return "#" + person + "," + RosterFixtures.name(person) + ",," + id + "," + EMPLOYER + ",,," + level + ","
                + number + ",";
    }

    private List<String> found(String... lines) {
        var all = new String[lines.length + 1];
        all[0] = HEADER;
        System.arraycopy(lines, 0, all, 1, lines.length);
        var roster = files.bring("ROSTER", "lines.xlsx", GridFixtures.of(all).workbook());
        return List.copyOf(files.byRow(roster).values());
    }
}
