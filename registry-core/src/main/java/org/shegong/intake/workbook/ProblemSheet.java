package org.shegong.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shegong.intake.check.Finding;
import org.shegong.intake.layout.Labels;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.Limits;
import org.shegong.intake.sheet.SheetRow;
import org.shegong.shared.id.ImportId;

/**
 * How the workbook of problem rows is laid out: the columns of the file as they stand there, then one for each field that
 * the file has none for, then what is wrong and the number by which a row is known again.
 *
 * @param layout the file's own layout
 * @param width  how many columns of the file are kept
 * @param added  the headers of fields that get a column of their own
 */
record ProblemSheet(Layout layout, int width, Map<String, String> added) {

    /** The header by which a returned workbook is recognised. */
    static final String ROW_KEY = "导入行号";

    private static final int YEAR_AND_MONTH = 7;

    ProblemSheet {
        added = new TreeMap<>(added);
    }

    static ProblemSheet of(Layout layout, Map<String, String> added) {
        int header = layout.headers().stream().mapToInt(List::size).max().orElse(0);
        int last = columns(layout).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new ProblemSheet(layout, Math.max(header, last + 1), added);
    }

    /** The fields that have a column in the file itself. */
    static Map<String, Integer> columns(Layout layout) {
        return layout.columns().entrySet().stream()
                .filter(column -> column.getValue() < Limits.COLUMNS)
                .filter(column -> !column.getKey().equals(Labels.RUNNING_NUMBER))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A row of the header, or a title above it. */
    List<String> header(SheetRow row, Wording words) {
        return row.number() < layout.headerEnd()
                ? kept(row)
                : Stream.of(
                                heads(row),
                                added.values().stream(),
                                Stream.of(
                                        words.of("intake.problems.fields"),
                                        words.of("intake.problems.sentences"),
                                        ROW_KEY))
                        .flatMap(texts -> texts)
                        .toList();
    }

    List<String> line(SheetRow row, List<Finding> findings, ImportId id, Wording words) {
        var line = new ArrayList<>(kept(row));
        added.keySet().forEach(field -> line.add(text(layout.cell(row, field))));
        line.add(findings.stream()
                .map(Finding::field)
                .filter(field -> !field.isEmpty())
                .distinct()
                .map(field -> words.of("intake.field." + field))
                .collect(Collectors.joining("\n")));
        line.add(findings.stream()
                .map(found -> words.of("field." + found.code()))
                .distinct()
                .collect(Collectors.joining("\n")));
        line.add(id + "#" + row.number());
        return line;
    }

    /** What stands above each column, the lowest of several rows. */
    static List<String> heads(Layout layout) {
        int width = of(layout, Map.of()).width();
        return IntStream.range(0, width)
                .mapToObj(column -> layout.headers().stream()
                        .filter(row -> column < row.size())
                        .map(row -> row.get(column))
                        .filter(text -> !text.isEmpty())
                        .reduce("", (above, below) -> below))
                .toList();
    }

    /** The last row of the header; a label merged downwards stands here as well, so that its column is known again. */
    private Stream<String> heads(SheetRow row) {
        var heads = heads(layout);
        return IntStream.range(0, width)
                .mapToObj(column -> row.cell(column).isBlank() ? heads.get(column) : text(row.cell(column)));
    }

    /** What a cell shows. */
    static String text(Cell cell) {
        return cell.kind() == Cell.Kind.MONTH ? cell.text().substring(0, YEAR_AND_MONTH) : cell.text();
    }

    private List<String> kept(SheetRow row) {
        return IntStream.range(0, width)
                .mapToObj(row::cell)
                .map(ProblemSheet::text)
                .toList();
    }
}
