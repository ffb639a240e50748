package org.shegong.web.browser;

import org.junit.jupiter.api.Test;

/** Two officers with one record before them: nobody's text is lost, and nothing is overwritten unseen. */
class TwoBrowsersTests extends OfficerBrowserTest {

    @Test
    void letsTheLoserChooseFieldByField() {
        var path = "/workers/" + lin + "/edit";
        var first = chen(Device.DESKTOP).opens(path);
        var second = zhou(Device.DESKTOP).opens(path);
        first.goesTo("备注").types("甲的备注").goesTo("户籍地").types("海陵区").presses("Control+Enter");
        first.sees("更正已保存。");

        second.goesTo("曾用名").types("林小妹、林小").goesTo("备注").types("乙的备注").presses("Control+Enter");
        second.sees("他人已更改了这条记录").sees("甲的备注").sees("乙的备注").sees("您没有改动");
        second.holds("formerName", "林小妹、林小").holds("householdPlace", "海陵区").findsItSound("race");

        second.goesTo("用我填写的").presses("Space").presses("Tab").presses("Shift+Tab");
        second.goesTo("保存").enters().sees("更正已保存。");
        second.sees("乙的备注").sees("海陵区").sees("林小").findsItSound("race-settled");
    }

    @Test
    void keepsWhatIsStoredWhereTheLoserChoosesThat() {
        var path = "/workers/" + lin + "/edit";
        var first = chen(Device.PHONE).opens(path);
        var second = zhou(Device.PHONE).opens(path);
        first.goesTo("备注").types("甲的备注").presses("Control+Enter").sees("更正已保存。");

        second.goesTo("备注").types("乙的备注").presses("Control+Enter").sees("他人已更改了这条记录");
        second.findsItSound("race");
        second.goesTo("用我填写的").presses("ArrowDown").goesTo("保存").enters();
        second.sees("更正已保存。").sees("甲的备注").doesNotSee("乙的备注");
    }

    @Test
    void keepsTheLosersChangeOfEmployer() {
        var path = "/workers/" + lin + "/employment";
        var first = chen(Device.DESKTOP).opens(path);
        var second = zhou(Device.DESKTOP).opens(path);
        first.goesTo("工作单位").types(LONG_EMPLOYER).presses("Control+Enter").sees("单位变更已保存。");

        second.goesTo("工作单位").types("高港医院").goesTo("起始日期").types("20270101").presses("Control+Enter");
        second.sees("他人已更改了这条记录").sees(LONG_EMPLOYER).holds("organisation", "高港医院");
        second.holds("employedFrom", "20270101").findsItSound("race-employment");
        second.goesTo("保存").enters().sees("单位变更已保存。").sees("尚未开始");
    }

    @Test
    void tellsWhoLeavesOrStudiesMeanwhile() {
        var leaving = zhou(Device.DESKTOP).opens("/workers/" + lin + "/leaving");
        var study = chen(Device.DESKTOP).opens("/workers/" + lin + "/education");
        study.goesTo("毕业院校").types("河海大学").goesTo("学历").presses("ArrowDown").presses("Control+Enter");
        study.sees("学历已增加。");

        leaving.goesTo("最后工作日").types("2026-9-30").goesTo("离职原因").presses("ArrowDown");
        leaving.presses("Control+Enter").sees("他人已更改了这条记录");
        leaving.sees("河海大学").holds("lastDay", "2026-9-30").findsItSound("race-leaving");
        leaving.goesTo("最后工作日").presses("Control+Enter").sees("离职已办理。");
    }
}
