package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.intake.RosterFixtures.EMPLOYER;
import static org.shegong.intake.RosterFixtures.number;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.shegong.intake.sheet.WorkbookFixtures;

class RosterVariantTests extends RosterTest {

    /** Four people: right, with a wrong phone, with a birth date that the number contradicts, without an employer. */
    private static final GridFixtures PLAIN = GridFixtures.of(
            "姓名,身份证号,工作单位,手机号码,出生年月,证书等级,证书管理号,批准日期",
            "赵小一," + number(1) + "," + EMPLOYER + ",13800000001,1990.01,助理社会工作师,2015032057196197597,2015-06-09",
            "钱小二," + number(2) + "," + EMPLOYER + ",1380000,1990-01-01,,,",
            "孙小三," + number(3) + "," + EMPLOYER + ",,1991年2月,,,",
            "李小四," + number(4) + ",,,,,,");

    private static final List<String> EXPECTED = List.of(
            "ACCEPT,,",
            "REJECT,phone,PHONE_INVALID",
            "WARN,birthDate,BIRTH_DATE_MISMATCH",
            "REJECT,organisation,REQUIRED");

    @Test
    void readsSeparatedValuesHoweverTheyWereSaved() {
        var text = PLAIN.separated(",");
        outcomesOf(Map.of(
                "utf8.csv", text.getBytes(StandardCharsets.UTF_8),
                "mark.csv", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                "gb.csv", text.getBytes(Charset.forName("GB18030")),
                "wide.txt", ("\ufeff" + PLAIN.separated("\t")).getBytes(StandardCharsets.UTF_16LE),
                "tab.tsv", PLAIN.separated("\t").getBytes(StandardCharsets.UTF_8),
                "semicolon.csv", PLAIN.separated(";").getBytes(Charset.forName("GB18030")),
                "bar.csv", PLAIN.separated("|").getBytes(StandardCharsets.UTF_8),
                "guarded.csv",
                        PLAIN.first(1, "=\"" + number(1) + "\"")
                                .first(3, "'13800000001")
                                .separated(",")
                                .getBytes(StandardCharsets.UTF_8),
                "lf.csv", text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsSheetsHoweverTheyAreLaidOut() {
        var words = "名字,公民身份号码,现单位,联系电话,出生日期,证书级别,管理号,取证时间";
        var marked = "*姓 名,身份证号码（18位）,工作单位：,手机号码(必填),出生年月,证书等级【初/中/高】,证书管理号,批准日期";
        var notes = GridFixtures.of("填表说明", "一、姓名照身份证填写", "二、身份证号十八位");
        outcomesOf(Map.of(
                "plain.xlsx", PLAIN.workbook(),
                "mirrored.xlsx", PLAIN.mirrored().workbook(),
                "words.xlsx", PLAIN.headed(words).workbook(),
                "marked.xlsx", PLAIN.headed(marked).workbook(),
                "spread.xlsx", PLAIN.spread().workbook(),
                "titled.xlsx", PLAIN.below("2026年花名册", "填报单位：测试    2026年10月").workbook(),
                "deep.xlsx",
                        PLAIN.below("附件2", "2026年花名册", "填报单位：测试", "一、按身份证填写", "二、不得改动表头", "三、于月底前报送")
                                .workbook(),
                "twofold.xlsx", twofold().workbook(),
                "second.xlsx",
                        WorkbookFixtures.workbook()
                                .sheet(notes.xml())
                                .sheet(PLAIN.xml())
                                .bytes(),
                "hidden.xlsx",
                        WorkbookFixtures.workbook()
                                .sheet(PLAIN.xml().replace("<row>", "<row hidden='1'>"))
                                .bytes()));
    }

    @Test
    void tellsFieldsFromWordsOfOtherThings() {
        var said = "持证人姓名,居民身份证号,所在单位（全称）,本人手机号,出生年月日,社工证书级别,社会工作师证书编号,证书取得时间";
        var bilingual = "姓名 Name,身份证号 ID No.,工作单位 Employer,手机号码/Mobile,出生年月,证书等级 Level,证书管理号（必填）,7.批准日期";
        var others = List.of("毕业时间", "单位电话", "入职时间", "原单位", "身份证地址", "紧急联系人电话", "证书名称", "备注1", "家庭住址");
        outcomesOf(Map.of(
                "said.xlsx", PLAIN.headed(said).workbook(),
                "bilingual.xlsx", PLAIN.headed(bilingual).workbook(),
                "others.xlsx", besides(PLAIN, others).workbook(),
                "others.csv", besides(PLAIN, others).separated(";").getBytes(Charset.forName("GB18030")),
                "three.xlsx", threefold().workbook(),
                "foreign.xlsx", foreign().workbook()));
    }

    @Test
    void readsCellsHoweverTheyWereTyped() {
        var id = number(1);
        outcomesOf(Map.of(
                "formula.xlsx", PLAIN.first(0, "=赵小一").first(7, "=2015/6/9").workbook(),
                "wide.xlsx",
                        PLAIN.first(1, wide(id)).first(3, wide("13800000001")).workbook(),
                "spaced.xlsx",
                        PLAIN.first(1, id.substring(0, 6) + " " + id.substring(6) + "\u3000")
                                .first(0, "赵 小 一")
                                .workbook(),
                "phone.xlsx",
                        PLAIN.first(3, "#13800000001").first(4, "#1990.01").workbook(),
                "month.xlsx", PLAIN.first(4, "1990年1月").first(7, "2015年6月9日").workbook(),
                "digits.xlsx", PLAIN.first(4, "19900101").first(7, "20150609").workbook(),
                "lower.xlsx", PLAIN.first(5, "初级").first(7, "2015.6.9").workbook()));
    }

    /** Groups above, in which the words below are shorter. */
    private static GridFixtures twofold() {
        var rows =
                new ArrayList<>(PLAIN.headed("姓名,身份证号码,单位,手机,出生年月,等级,管理号,批准日期").rows());
        rows.add(0, List.of("基本情况", "", "工作情况", "", "", "证书情况", "", ""));
        return new GridFixtures(rows);
    }

    /** Columns before all others, of things that are no field of the person. */
    private static GridFixtures besides(GridFixtures grid, List<String> headers) {
        var rows = new ArrayList<List<String>>();
        for (var row : grid.rows()) {
            var cells = new ArrayList<String>();
            headers.forEach(header -> cells.add(rows.isEmpty() ? header : "闲话"));
            cells.addAll(row);
            rows.add(cells);
        }
        return new GridFixtures(rows);
    }

    /** Two rows of groups above the labels; the name is merged over all three. */
    private static GridFixtures threefold() {
        var rows = new ArrayList<>(PLAIN.headed(",号码,名称,手机,,等级,编号,批准日期").rows());
        rows.add(0, List.of("", "身份证", "单位", "联系方式", "出生年月", "证书", "", ""));
        rows.add(0, List.of("姓名", "一、个人信息", "二、工作信息", "", "", "三、证书信息", "", ""));
        return new GridFixtures(rows);
    }

    /** The same words below groups that are about others. */
    private static GridFixtures foreign() {
        var rows = new ArrayList<>(
                besides(PLAIN, List.of("姓名", "电话", "联系电话", "证书编号", "取得时间")).rows());
        rows.add(0, List.of("紧急联系人", "", "单位信息", "职称信息", "", "本人信息"));
        return new GridFixtures(rows);
    }

    private void outcomesOf(Map<String, byte[]> variants) {
        var found = new TreeMap<String, List<String>>();
        variants.forEach((name, content) -> found.put(name, outcomes(name, content)));
        assertThat(found).allSatisfy((name, outcomes) -> assertThat(outcomes).isEqualTo(EXPECTED));
    }

    private List<String> outcomes(String name, byte[] content) {
        var roster = files.bring("ROSTER", name, content);
        var counts = files.view(roster).counts();
        assertThat(counts.read()).isEqualTo(counts.accepted() + counts.warned() + counts.rejected() + counts.skipped());
        return files.lines(roster);
    }

    private static String wide(String digits) {
        var wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
