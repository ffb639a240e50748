package org.shegong.web.input;

import static java.util.Map.entry;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.shegong.intake.GridFixtures;
import org.shegong.intake.ImportFixtures;
import org.shegong.shared.id.ImportId;
import org.shegong.web.testing.TwoDistricts;

/** A roster whose rows are right but for one cell, the same in every row. */
record RosterDoor(ImportFixtures files) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            entry("name", "姓名"),
            entry("idNumber", "身份证号"),
            entry("gender", "性别"),
            entry("birthDate", "出生年月"),
            entry("ethnicity", "民族"),
            entry("politicalStatus", "政治面貌"),
            entry("education", "学历"),
            entry("degree", "学位"),
            entry("school", "毕业院校"),
            entry("major", "所学专业"),
            entry("organisation", "工作单位"),
            entry("creditCode", "统一社会信用代码"),
            entry("post", "岗位名称"),
            entry("contractKind", "用工形式"),
            entry("workStart", "参加工作时间"),
            entry("practiceStart", "从事社会工作时间"),
            entry("serviceFields", "服务领域"),
            entry("certificateLevel", "证书等级"),
            entry("certificateNo", "证书管理号"),
            entry("approvalDate", "批准日期"),
            entry("phone", "手机号码"),
            entry("email", "电子邮箱"),
            entry("remark", "备注"));
    private static final Set<String> CERTIFICATE = Set.of("certificateLevel", "certificateNo", "approvalDate");
    private static final int NO_CHARACTER = 0xFFFE;
    private static final LocalDate BORN = LocalDate.of(1990, 6, 18);

    /** What a row comes to, and what is found in it, when that stands in the cell. */
    static String expected(Typed typed) {
        var outcome = typed.isRefused() ? "REJECT" : typed.isWarned() ? "WARN" : "ACCEPT";
        return typed.code().isEmpty() ? outcome : outcome + " " + typed.field() + ":" + typed.code();
    }

    /** By line of the table; nothing for a field that a roster does not have. */
    Map<Typed, String> found(String field) {
        var typed = lines(field);
        if (typed.isEmpty()) {
            return Map.of();
        }
        var rows = files.byRow(bring(typed));
        var found = new LinkedHashMap<Typed, String>();
        for (int row = 0; row < typed.size(); row++) {
            found.put(typed.get(row), rows.get(row + 2));
        }
        return found;
    }

    ImportId bring(List<Typed> typed) {
        var rows = new ArrayList<List<String>>();
        rows.add(columns(typed.get(0).field()).map(LABELS::get).toList());
        for (int row = 0; row < typed.size(); row++) {
            int person = row;
            var line = typed.get(row);
            rows.add(columns(line.field())
                    .map(field -> "~" + (field.equals(line.field()) ? line.raw() : usual(field, person)))
                    .toList());
        }
        return files.bring("ROSTER", "roster.xlsx", new GridFixtures(rows).workbook());
    }

    /** Without those that no workbook can hold: its text is XML. */
    static List<Typed> lines(String field) {
        return Typed.all().stream()
                .filter(typed -> typed.field().equals(field) && LABELS.containsKey(field))
                .filter(typed -> typed.raw().chars().noneMatch(unit -> unit >= NO_CHARACTER))
                .toList();
    }

    private static Stream<String> columns(String field) {
        var usual = Stream.of("name", "idNumber", "organisation", "remark");
        var certificate = CERTIFICATE.contains(field) ? Stream.of("certificateLevel", "certificateNo") : null;
        return Stream.of(usual, certificate, Stream.of(field))
                .flatMap(fields -> fields == null ? Stream.<String>of() : fields)
                .distinct();
    }

    /** A woman, as the number of the form is hers too. */
    private static String usual(String field, int person) {
        return switch (field) {
            case "name" -> "王芳";
            case "idNumber" -> number(BORN, 4 + 2 * person).value();
            case "organisation" -> TwoDistricts.STATION;
            case "certificateLevel" -> "ASSISTANT";
            case "certificateNo" -> "202303205317259" + (1000 + person);
            default -> "第" + person + "行";
        };
    }
}
