package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.intake.RosterFixtures.EMPLOYER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of what stands in the cells of a person who is right otherwise, and of what is found in that row. */
class RosterCellTests extends RosterTest {

    private static final Pattern CODE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final Pattern REPEATED = Pattern.compile("\\{(.{1,2})\\*([0-9]+)}");
    private static final byte[] EMPLOYERS = RosterFixtures.bytes("单位名称,单位类型,统一社会信用代码,所在市(区),乡镇(街道)\n" + EMPLOYER
            + ",社会组织,12321202MB0000000X,海陵区,城东街道\n" + EMPLOYER + "(东),社会组织,,海陵区,城东街道\n");

    @Override
    byte[] employers() {
        return EMPLOYERS;
    }

    @ParameterizedTest
    @MethodSource("labels")
    void findsWhatTheRulesSayOfACell(String labels) throws IOException {
        var cases = cases().getOrDefault(labels, List.of());
        var roster = files.bring("ROSTER", "cells.xlsx", sheet(labels, cases));

        var found = files.byRow(roster);
        var expected = new LinkedHashMap<Integer, String>();
        for (int row = 0; row < cases.size(); row++) {
            expected.put(row + 2, cases.get(row).found());
        }
        assertThat(found).isEqualTo(expected);
    }

    static Stream<String> labels() throws IOException {
        return cases().keySet().stream();
    }

    private static byte[] sheet(String labels, List<Case> cases) {
        var told = List.of(labels.split("[|]"));
        var usual = Stream.of("姓名", "身份证号", "工作单位", "备注")
                .filter(label -> !told.contains(label))
                .filter(label -> !(label.equals("工作单位") && told.contains("统一社会信用代码")))
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(told.stream(), usual.stream()).toList());
        for (int row = 0; row < cases.size(); row++) {
            int person = row;
            rows.add(Stream.concat(
                            cases.get(row).cells().stream(), usual.stream().map(label -> usual(label, person, told)))
                    .toList());
        }
        return new GridFixtures(rows).workbook();
    }

    /** Who shares a number with another shares the name as well, and no two rows are the same. */
    private static String usual(String label, int person, List<String> told) {
        return switch (label) {
            case "姓名" -> told.contains("身份证号") ? "赵平" : RosterFixtures.name(person);
            case "身份证号" -> RosterFixtures.number(person);
            case "工作单位" -> EMPLOYER;
            default -> "第" + person + "例";
        };
    }

    private static Map<String, List<Case>> cases() throws IOException {
        var cases = new LinkedHashMap<String, List<Case>>();
        try (var table = RosterCellTests.class.getResourceAsStream("/intake/roster-cells.tsv")) {
            new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> cases.computeIfAbsent(line[0], labels -> new ArrayList<>())
                            .add(new Case(List.of(meant(line[1]).split("[|]", -1)), line[2])));
        }
        return cases;
    }

    private static String meant(String cells) {
        var coded = CODE.matcher(cells).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
        return REPEATED.matcher(coded).replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
    }

    private record Case(List<String> cells, String found) {}
}
