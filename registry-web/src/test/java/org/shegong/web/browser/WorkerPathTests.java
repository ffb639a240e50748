package org.shegong.web.browser;

import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The day of a clerk, without a mouse. */
class WorkerPathTests extends OfficerBrowserTest {

    @ParameterizedTest
    @EnumSource(Device.class)
    void findsAndCorrectsAPerson(Device device) {
        var reader = chen(device).findsItSound("home");
        reader.presses("/").types("lm").enters().sees("共 1 条").findsItSound("list-found");
        reader.goesTo("林梅").enters().sees("联系方式与账户").findsItSound("record");
        reader.goesTo("更正").enters().sees("更正：林梅").findsItSound("correct");
        reader.goesTo("备注").types("已核对档案").presses("Control+Enter");
        reader.sees("更正已保存。").sees("已核对档案").findsItSound("corrected");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void entersAPersonAfterMeetingADuplicate(Device device) {
        var taken = number(LocalDate.of(1990, 6, 18), 2).value();
        var free = number(LocalDate.of(1991, 1, 9), 21).value();
        var reader = chen(device).opens("/workers").sees("共 3 条").findsItSound("list");
        reader.goesTo("登记人员").enters().sees("先核对是否已在册").findsItSound("enter-check");
        reader.goesTo("姓名").types("林梅").goesTo("证件号码").types(taken).enters();
        reader.sees("此人已在册").findsItSound("enter-duplicate");
        reader.goesTo("姓名").types("韩冬").goesTo("证件号码").types(free).enters();
        reader.sees("1991-01-09").findsItSound("enter-form");
        reader.goesTo("工作单位").types("海陵社工站").goesTo("手机号码").types("12").goesTo("登记");
        reader.enters().sees("处需要更正").findsItSound("enter-refused");
        reader.goesTo("手机号码：").enters().types("13800001111").presses("Control+Enter");
        reader.sees("登记完成。").sees("韩冬").findsItSound("enter-done");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void changesTheEmployerFromAFutureDay(Device device) {
        var reader = chen(device).opens("/workers/" + lin);
        reader.goesTo("更多操作").enters().goesTo("变更单位").enters().sees("新任职").findsItSound("change-employer");
        reader.goesTo("工作单位").types("高港医院").goesTo("起始日期").types("2027年1月1日");
        reader.presses("Control+Enter").sees("单位变更已保存。");
        reader.sees("高港医院").sees("尚未开始").sees("2026-12-31").findsItSound("change-employer-done");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void switchesToEnglish(Device device) {
        var reader = chen(device).opens("/workers/" + lin);
        reader.goesTo("English").enters().sees("Contact").findsItSound("record-en");
        reader.opens("/workers").sees("in all").findsItSound("list-en");
        reader.opens("/workers/new").findsItSound("enter-check-en");
        reader.opens("/workers/" + lin + "/edit").findsItSound("correct-en");
        reader.opens("/workers/" + lin + "/employment").findsItSound("change-employer-en");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void readsLongNamesAndEmptyLists(Device device) {
        var reader = chen(device).opens("/workers?q=abd").sees(UYGUR).findsItSound("list-long");
        reader.goesTo(UYGUR).enters().sees(LONG_EMPLOYER).findsItSound("record-long");
        reader.opens("/workers?q=没有这个人").sees("没有符合条件的人员").findsItSound("list-empty");
        reader.opens("/workers/00000000-0000-7000-8000-000000000000").findsItSound("record-unknown");
        for (var tab : new String[] {"certification", "hours", "employment", "history"}) {
            reader.opens("/workers/" + lin + "?tab=" + tab).findsItSound("record-" + tab);
        }
        reader.opens("/workers/" + lin + "/sheet").findsItSound("sheet");
        reader.opens("/workers/" + lin + "/leaving").findsItSound("leaving");
        reader.opens("/workers/" + lin + "/education").findsItSound("education");
    }
}
