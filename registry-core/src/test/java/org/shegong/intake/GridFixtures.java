package org.shegong.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shegong.intake.sheet.WorkbookFixtures;

/** A table that can be written as a workbook or as separated values, the first row its header. */
public record GridFixtures(List<List<String>> rows) {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F&&[^\\n\\t]]");
    private static final String STYLES = "<numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs>";

    public static GridFixtures of(String... lines) {
        return new GridFixtures(List.of(lines).stream()
                .map(line -> List.of(line.split(",", -1)))
                .toList());
    }

    /** The same columns from right to left. */
    public GridFixtures mirrored() {
        return new GridFixtures(rows.stream()
                .map(row -> {
                    var cells = new ArrayList<>(row);
                    Collections.reverse(cells);
                    return List.copyOf(cells);
                })
                .toList());
    }

    /** Other words in the header. */
    public GridFixtures headed(String line) {
        var all = new ArrayList<>(rows);
        all.set(0, List.of(line.split(",", -1)));
        return new GridFixtures(all);
    }

    /** Another cell in the first row below the header. */
    public GridFixtures first(int column, String cell) {
        var all = new ArrayList<>(rows);
        var row = new ArrayList<>(all.get(1));
        row.set(column, cell);
        all.set(1, List.copyOf(row));
        return new GridFixtures(all);
    }

    /** Lines above everything. */
    public GridFixtures below(String... titles) {
        var all = new ArrayList<List<String>>();
        List.of(titles).forEach(title -> all.add(List.of(title)));
        all.addAll(rows);
        return new GridFixtures(all);
    }

    /** One empty and one unknown column between all others. */
    public GridFixtures spread() {
        return new GridFixtures(rows.stream()
                .map(row -> row.stream()
                        .flatMap(cell -> List.of(cell, "", "闲话").stream())
                        .toList())
                .toList());
    }

    public String separated(String separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    public byte[] workbook() {
        return WorkbookFixtures.workbook().styles(STYLES).sheet(xml()).bytes();
    }

    /**
     * The rows of a sheet. A cell {@code #42} is the number 42, {@code @42} the same shown as a day and {@code %42} as a
     * month, {@code =x} a formula whose value was x and {@code =#42} one whose value was 42, {@code ?} one that was never
     * calculated, {@code !x} an error; {@code ~x} is the text x whatever it begins with.
     */
    public String xml() {
        var xml = new StringBuilder();
        for (var row : rows) {
            xml.append("<row>")
                    .append(row.stream().map(GridFixtures::cell).collect(Collectors.joining()))
                    .append("</row>");
        }
        return xml.toString();
    }

    private static String cell(String text) {
        if (text.isEmpty()) {
            return "<c/>";
        }
        var rest = escaped(text.substring(1));
        return switch (text.charAt(0)) {
            case '#' -> "<c><v>" + rest + "</v></c>";
            case '@' -> "<c s='1'><v>" + rest + "</v></c>";
            case '%' -> "<c s='2'><v>" + rest + "</v></c>";
            case '!' -> "<c t='e'><v>" + rest + "</v></c>";
            case '?' -> "<c><f>A1</f></c>";
            case '=' ->
                rest.startsWith("#")
                        ? "<c><f>A1</f><v>" + rest.substring(1) + "</v></c>"
                        : "<c t='str'><f>A1</f><v>" + rest + "</v></c>";
            case '~' -> inline(rest);
            default -> inline(escaped(text));
        };
    }

    private static String inline(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** Controls stand in a workbook as the codes that spreadsheets write for them. */
    private static String escaped(String text) {
        return CONTROL.matcher(text.replace("&", "&amp;").replace("<", "&lt;"))
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }
}
