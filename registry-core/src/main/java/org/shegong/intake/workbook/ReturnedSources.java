package org.shegong.intake.workbook;

import java.util.Map;
import java.util.TreeMap;
import org.shegong.intake.correction.NothingToMend;
import org.shegong.intake.layout.Labels;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.reading.SourceFiles;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.SheetRow;
import org.shegong.intake.stage.LabelTable;
import org.shegong.intake.stage.StagedImport;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Compares a returned workbook with the file that was brought first, as it now reads. */
@Component
class ReturnedSources {

    private final SourceFiles sources;
    private final RowMarks marks;
    private final LabelTable labels;

    ReturnedSources(SourceFiles sources, RowMarks marks, LabelTable labels) {
        this.sources = sources;
        this.marks = marks;
        this.labels = labels;
    }

    /** The cells that differ, by row number and field; rows that are applied stay as they are. */
    Map<Integer, Map<String, Cell>> changes(StagedImport staged, ReturnedSheet sheet, ReturnedRows returned) {
        var known = marks.all(staged.id());
        returned.rows()
                .forEach((number, row) ->
                        ReturnedRows.require(known.contains(number), "RETURNED_ROW_UNKNOWN", row.number()));
        var open = marks.open(staged.id());
        var changes = new TreeMap<Integer, Map<String, Cell>>();
        try (var source = sources.mended(staged)) {
            var layout = source.layout().orElseThrow(NothingToMend::new);
            var columns = columns(staged, sheet, layout);
            try (var rows = source.book().rows(layout.sheet())) {
                while (rows.hasNext()) {
                    var row = rows.next();
                    var sent = returned.rows().get(row.number());
                    if (sent != null && open.contains(row.number())) {
                        changes.put(row.number(), changed(layout, columns, row, sent));
                    }
                }
            }
        }
        changes.values().removeIf(Map::isEmpty);
        return changes;
    }

    private static Map<String, Cell> changed(Layout layout, Map<String, Integer> columns, SheetRow row, SheetRow sent) {
        var changed = new TreeMap<String, Cell>();
        columns.forEach((field, column) -> {
            var cell = sent.cell(column);
            var before = Texts.judged(ProblemSheet.text(layout.cell(row, field)));
            if (!Texts.judged(ProblemSheet.text(cell)).equals(before)) {
                changed.put(field, cell);
            }
        });
        return changed;
    }

    /** Where the fields stand by their headers, wherever the columns went; what has no column stays as it is. */
    private Map<String, Integer> columns(StagedImport staged, ReturnedSheet sheet, Layout layout) {
        var heads = ProblemSheet.heads(layout);
        var words = labels.of(staged.kind());
        var columns = sheet.moved(
                ProblemSheet.columns(layout), heads, head -> words.fieldOf(head).isPresent());
        for (int column = 0; column < sheet.width(); column++) {
            int added = column;
            if (!heads.contains(sheet.header(column))) {
                words.fieldOf(sheet.header(column))
                        .filter(field -> !field.equals(Labels.RUNNING_NUMBER) && !layout.holds(field))
                        .ifPresent(field -> columns.putIfAbsent(field, added));
            }
        }
        return columns;
    }
}
