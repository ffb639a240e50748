package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.shegong.worker.entry.WorkerEntry;
import org.shegong.worker.entry.WorkerEntryRules;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is typed into the form and what stands in a file are judged alike, value by value. */
class SameRulesTests extends RosterTest {

    private static final List<String> FIELDS = List.of(
            "name",
            "idNumber",
            "organisation",
            "gender",
            "birthDate",
            "ethnicity",
            "politicalStatus",
            "education",
            "degree",
            "contractKind",
            "serviceFields",
            "workStart",
            "practiceStart",
            "phone",
            "email");

    private static final String HEADER = "姓名,身份证号,工作单位,性别,出生年月,民族,政治面貌,学历,学位,用工形式,服务领域,参加工作时间,从事社会工作时间,手机,邮箱";

    @Autowired
    WorkerEntryRules rules;

    @ParameterizedTest
    @CsvFileSource(resources = "/intake/same-rules.csv")
    void judgesFormAndFileAlike(String field, String text) {
        var values = FIELDS.stream()
                .map(name -> name.equals(field) ? text : usual(name))
                .toList();

        assertThat(ofFile(values)).isEqualTo(ofForm(values));
    }

    private Set<String> ofFile(List<String> values) {
        var line = values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
        var roster = files.bring("ROSTER", "one.csv", RosterFixtures.bytes(HEADER + "\n" + line + "\n"));
        return files.lines(roster).stream()
                .filter(found -> !found.startsWith("ACCEPT"))
                .collect(Collectors.toSet());
    }

    private Set<String> ofForm(List<String> values) {
        var check = rules.check(entry(values), TODAY);
        return Stream.concat(
                        check.problems().stream().map(found -> "REJECT," + found.field() + "," + found.code()),
                        check.warnings().stream()
                                .map(found -> (check.problems().isEmpty() ? "WARN," : "REJECT,") + found.field() + ","
                                        + found.code()))
                .collect(Collectors.toSet());
    }

    private static String usual(String field) {
        return switch (field) {
            case "name" -> "林小梅";
            case "idNumber" -> RosterFixtures.number(2);
            case "organisation" -> RosterFixtures.EMPLOYER;
            default -> "";
        };
    }

    private static WorkerEntry entry(List<String> values) {
        var fields = new HashMap<String, String>();
        for (int field = 0; field < FIELDS.size(); field++) {
            fields.put(FIELDS.get(field), values.get(field));
        }
        return JsonMapper.builder().build().convertValue(fields, WorkerEntry.class);
    }
}
