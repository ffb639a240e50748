package org.shegong.intake.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.Rows;
import org.shegong.intake.sheet.SheetRow;
import org.shegong.intake.stage.Told;

/** Rows in which cells were typed over, and values stand for what they mean. */
final class MendedRows implements Rows {

    private final Rows rows;
    private final Layout layout;
    private final Overlay overlay;
    private final List<String> fields;

    MendedRows(Rows rows, Layout layout, Overlay overlay) {
        this.rows = rows;
        this.layout = layout;
        this.overlay = overlay;
        // A field on which others depend comes first.
        this.fields = overlay.meanings().keySet().stream()
                .map(Told::field)
                .distinct()
                .filter(layout::holds)
                .sorted(Comparator.comparing((String field) -> overlay.within().containsKey(field))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public SheetRow next() {
        var row = rows.next();
        return row.number() > layout.headerEnd() ? mended(row) : row;
    }

    @Override
    public void close() {
        rows.close();
    }

    private SheetRow mended(SheetRow row) {
        var edits = overlay.edits().getOrDefault(row.number(), Map.of());
        var cells = new ArrayList<>(row.cells());
        edits.forEach((field, cell) -> put(cells, field, cell));
        fields.forEach(field -> mean(cells, field));
        return new SheetRow(row.number(), List.copyOf(cells), row.problems());
    }

    private void mean(List<Cell> cells, String field) {
        var text = text(cells, field);
        var meant = overlay.meaning(field, text, text(cells, overlay.within().getOrDefault(field, "")));
        if (!meant.equals(text)) {
            put(cells, field, Overlay.cell(meant));
        }
    }

    private String text(List<Cell> cells, String field) {
        int column = layout.columns().getOrDefault(field, -1);
        return column < 0 || column >= cells.size() ? "" : cells.get(column).text();
    }

    private void put(List<Cell> cells, String field, Cell cell) {
        int column = layout.columns().getOrDefault(field, -1);
        if (column < 0) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }
}
