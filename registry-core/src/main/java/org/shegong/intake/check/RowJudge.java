package org.shegong.intake.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.SheetRow;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;

/** Judges the lines of one file from top to bottom: blank, no record, seen before, then the rules of the kind. */
public final class RowJudge {

    private final Checks checks;
    private final Layout layout;
    private final LineKinds lineKinds;
    private final Set<Digest> seen = new HashSet<>();
    private final ReadBefore read = new ReadBefore();
    private final ConflictMemory conflicts = new ConflictMemory();
    private int ordinal;

    public RowJudge(Checks checks, Layout layout) {
        this.checks = checks;
        this.layout = layout;
        this.lineKinds = new LineKinds(layout, checks.identity());
    }

    /** A row of the sheet between others that holds nothing. */
    public JudgedRow blank(int number) {
        return new JudgedRow(++ordinal, number, List.of(Finding.skip("BLANK")), Map.of(), Map.of());
    }

    public JudgedRow judge(SheetRow row) {
        ordinal++;
        var readings = new LinkedHashMap<String, Reading<String>>();
        checks.fields().forEach(field -> readings.put(field.name(), read.of(field, layout.cell(row, field.name()))));
        var skipped = lineKinds.skipped(row).or(() -> duplicate(row, readings));
        return skipped.map(finding -> new JudgedRow(ordinal, row.number(), List.of(finding), Map.of(), Map.of()))
                .orElseGet(() -> judged(row, readings));
    }

    /** What the rules of the file say of lines that were judged already; asked after the last line. */
    public List<LineFinding> conflicts() {
        return conflicts.found();
    }

    private JudgedRow judged(SheetRow row, Map<String, Reading<String>> readings) {
        var typed = new TreeMap<String, String>();
        readings.keySet()
                .forEach(field -> typed.put(field, layout.cell(row, field).text()));
        var underCheck = new RowUnderCheck(readings, typed);
        checks.rules().forEach(rule -> rule.judge(underCheck));
        conflicts.remember(ordinal, checks.conflicts(), underCheck);
        var findings = new ArrayList<Finding>();
        row.problems().forEach(code -> findings.add(new Finding("", code, Outcome.REJECT)));
        readings.forEach((field, reading) -> addAll(findings, field, reading));
        findings.addAll(underCheck.findings());
        var values = new TreeMap<>(underCheck.derived());
        readings.forEach((field, reading) -> reading.found().ifPresent(value -> values.put(field, value)));
        var kept = findings.isEmpty() ? Map.<String, String>of() : typed;
        return new JudgedRow(ordinal, row.number(), List.copyOf(findings), values, kept);
    }

    private static void addAll(List<Finding> findings, String field, Reading<String> reading) {
        reading.problems().forEach(code -> findings.add(new Finding(field, code, Outcome.REJECT)));
        reading.warnings().forEach(code -> findings.add(new Finding(field, code, Outcome.WARN)));
    }

    private Optional<Finding> duplicate(SheetRow row, Map<String, Reading<String>> readings) {
        var line = new StringBuilder();
        checks.fields()
                .forEach(field -> line.append(
                                compared(row, field, readings.getOrDefault(field.name(), Reading.empty())))
                        .append('\u0000'));
        return seen.add(Digest.of(line.toString())) ? Optional.empty() : Optional.of(Finding.skip("DUPLICATE_IN_FILE"));
    }

    /** What is looked up is found with or without blanks inside, so it is the same with and without them. */
    private String compared(SheetRow row, Field field, Reading<String> reading) {
        return reading.understood()
                .map(value -> field.isLookedUp() ? Texts.compact(value) : Texts.judged(value))
                .orElseGet(() ->
                        "\u0001" + Texts.compact(layout.cell(row, field.name()).text()));
    }
}
