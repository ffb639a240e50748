package org.shegong.intake.overlay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeSet;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.Limits;
import org.shegong.intake.stage.Told;

/**
 * Everything that was mended in one file.
 *
 * @param edits    by row number and field what was typed instead
 * @param meanings what a value of a field means wherever it stands
 * @param within   of a field the other field on which its meaning depends
 */
public record Overlay(Map<Integer, Map<String, Cell>> edits, Map<Told, String> meanings, Map<String, String> within) {

    public Overlay {
        edits = Map.copyOf(edits);
        meanings = Map.copyOf(meanings);
        within = Map.copyOf(within);
    }

    public boolean isEmpty() {
        return edits.isEmpty() && meanings.isEmpty();
    }

    /** The layout with a column for each field that was mended though the file has none; all of them lie behind it. */
    public Layout over(Layout layout) {
        var added = new TreeSet<String>();
        edits.values().forEach(cells -> added.addAll(cells.keySet()));
        added.removeIf(layout::holds);
        if (added.isEmpty()) {
            return layout;
        }
        var columns = new HashMap<>(layout.columns());
        added.forEach(field -> columns.put(field, Limits.COLUMNS + columns.size()));
        return new Layout(layout.sheet(), layout.headerEnd(), columns, layout.headers(), layout.titles());
    }

    /** The file as it now reads. */
    public Book over(Book book, Layout layout) {
        return isEmpty() ? book : new MendedBook(book, layout, this);
    }

    /** What somebody typed, as a cell. */
    public static Cell cell(String typed) {
        return typed.isEmpty() ? Cell.EMPTY : new Cell(Cell.Kind.TEXT, typed);
    }

    /** What a value means in the end; meanings that lead in a circle are followed once around. */
    String meaning(String field, String text, String around) {
        var seen = new HashSet<Told>();
        var meant = text;
        var told = new Told(field, meant, around);
        while (meanings.containsKey(told) && seen.add(told)) {
            meant = meanings.getOrDefault(told, meant);
            told = new Told(field, meant, around);
        }
        return meant;
    }
}
