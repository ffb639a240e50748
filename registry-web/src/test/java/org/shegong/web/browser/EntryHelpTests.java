package org.shegong.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.number;
import static org.shegong.worker.WorkerFixtures.person;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.shared.Scope;

/** What the register does for somebody who types: suggests, checks, keeps drafts, shows doubles. */
class EntryHelpTests extends OfficerBrowserTest {

    private static final String FREE = number(LocalDate.of(1991, 1, 9), 21).value();

    @Test
    void suggestsEmployersAndChecksFieldsWhileTyping() {
        var reader = chen(Device.DESKTOP).opens("/workers/new");
        reader.goesTo("姓名").types("韩冬").goesTo("证件号码").types(FREE).enters().sees("1991-01-09");
        reader.goesTo("工作单位").types("社会工作服务");
        PlaywrightAssertions.assertThat(reader.page().locator("#employers option"))
                .hasAttribute("value", LONG_EMPLOYER);

        reader.goesTo("手机号码").types("12").presses("Tab").sees("电话号码不正确");
        reader.findsItSound("enter-checked");
    }

    @Test
    void keepsWhatIsTypedInTheOtherLanguage() {
        var reader = chen(Device.DESKTOP).opens("/organizations/new");
        reader.goesTo("单位名称").types("填到一半的单位");
        reader.page().click(".language");
        reader.sees("Save").holds("name", "填到一半的单位").doesNotSee("not saved");

        reader.page().fill("#name", "又改了的单位");
        reader.page().click(".language");
        reader.sees("保存").holds("name", "又改了的单位");
    }

    @Test
    void namesTheFieldsInTheSummaryOfProblems() {
        var reader = chen(Device.PHONE).opens("/workers/" + lin + "/edit");
        reader.goesTo("手机号码").types("12").presses("Control+Enter");
        reader.sees("手机号码：电话号码不正确").doesNotSee("手机号码：手机号码：").findsItSound("correct-refused");
    }

    @Test
    void bringsBackADraftThatWasLeft() {
        var reader = chen(Device.DESKTOP).opens("/workers/new");
        reader.goesTo("姓名").types("韩冬").goesTo("证件号码").types(FREE).enters().sees("1991-01-09");
        reader.goesTo("毕业院校").types("扬州大学").goesTo("手机号码").types("13800001111");
        reader.sees("草稿已自动保存").findsItSound("enter-kept");

        var later = chen(Device.DESKTOP).opens("/drafts").sees("登记社会工作者").findsItSound("drafts");
        later.opens("/workers/new").holds("name", "韩冬").holds("idNumber", FREE);
        later.goesTo("姓名").enters().sees("1991-01-09").holds("school", "扬州大学");
        later.holds("phone", "13800001111");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void mergesDoublesAndMakesTwoOfThemAgain(Device device) {
        workers.register(
                Scope.EVERYTHING, person("林梅", LocalDate.of(1990, 6, 18), 8).employedBy(at(station)));
        var reader = chen(device).opens("/workers/" + lin);
        reader.goesTo("更多操作").enters().goesTo("合并重复记录").enters().sees("与林梅对照");
        reader.findsItSound("merge-candidates").goesTo("与林梅对照").enters().sees("选择保留哪一条");
        reader.findsItSound("merge").goesTo("合并理由").types("同一人重复登记").presses("Control+Enter");
        reader.sees("两条记录已合并").goesTo("变更记录").enters().sees("已并入另一条记录");
        reader.findsItSound("merged").goesTo("撤销合并").enters().sees("合并已撤销");
    }

    @Test
    void findsWhileTypingWithoutTellingNumbers() {
        var reader = chen(Device.DESKTOP).opens("/workers").sees("共 3 条");
        reader.goesTo("姓名、拼音、编号或证件号").types("lm").sees("共 1 条");
        reader.page().waitForURL("**/workers?q=lm");

        reader.types("13812345678").sees("林梅");
        reader.page().waitForURL("**/workers");
        assertThat(reader.page().url()).endsWith("/workers");
        reader.findsItSound("list-live");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void changesTheEmployerOfTheTickedPeople(Device device) {
        var reader = chen(device).opens("/workers").sees("共 3 条");
        reader.goesTo("选择林梅").presses("Space").findsItSound("list-ticked");
        reader.goesTo("变更所选人员的单位").enters().sees("共 1 人").findsItSound("selection");
        reader.goesTo("工作单位").types("高港医院").goesTo("起始日期").types("20261001").presses("Control+Enter");
        reader.sees("所选人员的单位已变更").findsItSound("selection-done");
    }

    @Test
    void entersAWholePersonWithFewKeysBesideTheData() {
        var reader = chen(Device.DESKTOP).opens("/workers/new").sees("先核对是否已在册");
        int before = reader.keystrokes();
        reader.writes("韩冬").goesTo("证件号码").writes(FREE).enters().sees("1991-01-09");
        reader.writes("韩小冬").goesTo("户籍地").writes("海陵区").goesTo("毕业院校").writes("扬州大学");
        reader.goesTo("所学专业").writes("社会工作").goesTo("工作单位").writes("海陵社工站");
        reader.goesTo("起始日期").writes("20260901").goesTo("岗位名称").writes("社工");
        reader.goesTo("参加工作时间").writes("2013-07").goesTo("手机号码").writes("13800001111");
        reader.goesTo("住址").writes("海陵区人民路1号").presses("Control+Enter").sees("登记完成。");

        assertThat(reader.keystrokes() - before).isLessThanOrEqualTo(45);
        reader.sees("韩小冬").sees("扬州大学").sees("登记表");
    }
}
