package org.shegong.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shegong.worker.WorkerFixtures;

/** A workbook of as many made-up people as are wanted, with everything that a roster can say of most of them. */
public final class GreatRosterFixtures {

    private static final List<String> HEADER = List.of(
            "序号",
            "姓名",
            "性别",
            "身份证号",
            "民族",
            "政治面貌",
            "学历",
            "毕业院校",
            "所学专业",
            "工作单位",
            "所在市(区)",
            "岗位名称",
            "用工形式",
            "从事社会工作时间",
            "服务领域",
            "证书等级",
            "证书管理号",
            "批准日期",
            "登记证号",
            "登记有效期至",
            "近三年继续教育学时",
            "手机号码",
            "电子邮箱",
            "备注");

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
    private static final String GIVEN = "文华志强秀英建国丽娟春梅海燕晓东玉兰永红立新桂芳";
    private static final List<String> LEVELS = List.of("助理社会工作师", "", "社会工作师", "", "");
    private static final LocalDate BORN = LocalDate.of(1968, 1, 1);
    private static final int A_DAY = 12;

    private GreatRosterFixtures() {}

    /** All of them work at the employer of {@link RosterFixtures#employer()}. */
    public static void write(Path file, int people) {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "benchmark", "1.0")) {
            var sheet = book.newWorksheet("花名册");
            row(sheet, 0, HEADER);
            for (int person = 0; person < people; person++) {
                row(sheet, person + 1, cells(person));
                if (person % 1_000 == 0) {
                    sheet.flush();
                }
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(row, column, cells.get(column));
            }
        }
    }

    private static List<String> cells(int person) {
        var number = WorkerFixtures.number(BORN.plusDays(person / A_DAY), person % A_DAY + 100);
        var level = LEVELS.get(person % LEVELS.size());
        var certified = !level.isEmpty();
        return List.of(
                String.valueOf(person + 1),
                name(person),
                number.isMale() ? "男" : "女",
                number.value(),
                person % 40 == 0 ? "回族" : "汉族",
                person % 3 == 0 ? "中共党员" : "群众",
                person % 4 == 0 ? "大学专科" : "大学本科",
                "南京师范大学",
                "社会工作",
                RosterFixtures.EMPLOYER,
                "海陵区",
                "社区工作者",
                "劳动合同",
                "2015.07",
                "社区建设",
                level,
                certified ? "2019" + String.format("%012d", person) : "",
                certified ? "2019-06-16" : "",
                certified ? "泰社登" + String.format("%07d", person) : "",
                certified ? "2027-0" + (person % 9 + 1) + "-15" : "",
                certified ? String.valueOf(person % 90) : "",
                "139" + String.format("%08d", person),
                "p" + person + "@example.org",
                "");
    }

    private static String name(int person) {
        return at(SURNAMES, person) + at(GIVEN, person / 7) + at(GIVEN, person / 131);
    }

    private static String at(String characters, int place) {
        int start = place % characters.length();
        return characters.substring(start, start + 1);
    }
}
