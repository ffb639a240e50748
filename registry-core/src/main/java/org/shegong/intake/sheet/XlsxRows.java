package org.shegong.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Streams the rows of one sheet; references are read, checked, and never trusted with memory. */
final class XlsxRows implements Rows {

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;

    private final XmlEvents xml;
    private final XlsxCells values;
    private Optional<SheetRow> next = Optional.empty();
    private final boolean glancing;
    private int last;
    private int read;
    private boolean ended;

    XlsxRows(XmlEvents xml, XlsxCells values) {
        this(xml, values, false);
    }

    private XlsxRows(XmlEvents xml, XlsxCells values, boolean glancing) {
        this.xml = xml;
        this.values = values;
        this.glancing = glancing;
    }

    /** Rows that only tell where something stands, and not what, but for columns that must hold nothing. */
    static XlsxRows glancing(XmlEvents xml, XlsxCells values) {
        return new XlsxRows(xml, values, true);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            ended = !xml.next() || xml.ends("sheetData");
            if (!ended && xml.starts("row")) {
                next = Optional.of(row()).filter(SheetRow::holdsSomething);
            }
        }
        return next.isPresent();
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = next.orElseThrow();
        next = Optional.empty();
        if (++read > Limits.ROWS || row.number() - 1 > Limits.ROWS + Limits.ENTRIES) {
            throw new UnusableFile("FILE_TOO_MANY_ROWS");
        }
        return row;
    }

    @Override
    public void close() {
        xml.close();
    }

    private SheetRow row() {
        var problems = new ArrayList<String>();
        int number = rowNumber(xml.attribute("r"), problems);
        var cells = new ArrayList<Cell>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int expected = column + 1;
                int referred = column(xml.attribute("r"), number, expected);
                var cell = glancing && referred < Limits.COLUMNS ? XlsxCells.glance(xml) : values.read(xml);
                column = referred < 0 ? expected : referred;
                place(cell, referred, cells, problems);
            }
        }
        last = Math.max(last, number);
        return new SheetRow(
                number, List.copyOf(cells), problems.stream().distinct().toList());
    }

    private int rowNumber(String reference, List<String> problems) {
        if (reference.isEmpty()) {
            return last + 1;
        }
        int number = reference.length() <= 7 && isDigits(reference) ? Integer.parseInt(reference) : 0;
        if (number < 1 || number > LAST_ROW) {
            problems.add("CELL_REFERENCE_INVALID");
            return last + 1;
        } else if (number <= last) {
            problems.add("ROW_REPEATED");
        }
        return number;
    }

    private static void place(Cell cell, int column, List<Cell> cells, List<String> problems) {
        if (column < 0) {
            problems.add("CELL_REFERENCE_INVALID");
        } else if (column < cells.size() && !cells.get(column).isBlank()) {
            problems.add("CELL_REPEATED");
        } else if (column < cells.size() && !cell.isBlank()) {
            cells.set(column, cell);
        } else if (!cell.isBlank()) {
            if (column >= Limits.COLUMNS) {
                throw new UnusableFile("FILE_TOO_MANY_COLUMNS");
            }
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            cells.add(cell);
        }
    }

    /** The column of a reference such as {@code AB12}, counted from zero; negative if it leads out of this row. */
    private static int column(String reference, int row, int expected) {
        if (reference.isEmpty()) {
            return expected;
        }
        int letters = 0;
        int column = 0;
        while (letters < reference.length() && letters < 4 && isLetter(reference.charAt(letters))) {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        var fits = letters > 0
                && column <= LAST_COLUMN
                && reference.substring(letters).equals(String.valueOf(row));
        return fits ? column - 1 : -1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z';
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
