package org.shegong.intake.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shegong.job.effort.Effort;
import org.shegong.shared.input.CsvCells;

/** Streams the records of separated values; a record over several lines is one row. */
final class CsvRows implements Rows {

    private static final int END = -1;
    private static final Pattern GUARDED = Pattern.compile("=\"([^\"]*)\"|'([0-9]{6,40}[0-9A-Za-z]{0,12})");

    private final BufferedReader text;
    private final char separator;
    private Optional<SheetRow> next = Optional.empty();
    private int number;
    private final char[] block = new char[1 << 14];
    private int at;
    private int filled;
    private int pushedBack = END;
    private boolean ended;

    CsvRows(BufferedReader text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            var cells = record();
            number++;
            if (number > Limits.BLANK_ROWS) {
                throw new UnusableFile("FILE_TOO_MANY_ROWS");
            }
            next = Optional.of(new SheetRow(number, cells, List.of())).filter(SheetRow::holdsSomething);
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
        if (row.number() > Limits.ROWS + Limits.ENTRIES) {
            throw new UnusableFile("FILE_TOO_MANY_ROWS");
        }
        return row;
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException lost) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }

    private List<Cell> record() {
        var cells = new ArrayList<Cell>();
        int sign;
        do {
            var cell = new StringBuilder();
            sign = field(cell);
            add(cells, Cell.text(unguarded(CsvCells.restored(cell.toString()))));
        } while (sign == separator);
        ended = sign == END;
        return List.copyOf(cells);
    }

    /** Without the signs by which people keep a spreadsheet from taking long digits for a number. */
    private static String unguarded(String cell) {
        var guarded = GUARDED.matcher(cell);
        return guarded.matches() ? Objects.requireNonNullElse(guarded.group(1), guarded.group(2)) : cell;
    }

    private static void add(List<Cell> cells, Cell cell) {
        if (cells.size() < Limits.COLUMNS) {
            cells.add(cell);
        } else if (!cell.isBlank()) {
            throw new UnusableFile("FILE_TOO_MANY_COLUMNS");
        }
    }

    /** Reads one field and answers the sign that ended it: a separator, a line end, or the end of the text. */
    private int field(StringBuilder cell) {
        int sign = read();
        if (sign == '"') {
            sign = quoted(cell);
        }
        while (sign != separator && sign != '\n' && sign != END) {
            append(cell, sign, Limits.CELL_CHARS + 1);
            sign = read();
        }
        return sign;
    }

    /** Reads behind an opening quote to its closing one, and answers the sign after it. */
    private int quoted(StringBuilder cell) {
        int length = 0;
        while (true) {
            int sign = read();
            if (sign == END || ++length > Limits.QUOTED_CHARS) {
                throw new UnusableFile("FILE_QUOTE_OPEN", number + 1);
            } else if (sign != '"') {
                append(cell, sign, Limits.CELL_CHARS + 1);
                continue;
            }
            int after = read();
            if (after != '"') {
                return after;
            }
            append(cell, '"', Limits.CELL_CHARS + 1);
        }
    }

    private static void append(StringBuilder cell, int sign, int limit) {
        if (cell.length() < limit) {
            cell.append((char) sign);
        }
    }

    private int sign() throws IOException {
        if (at == filled) {
            Effort.look();
            at = 0;
            filled = Math.max(0, text.read(block));
        }
        return filled == 0 ? END : block[at++];
    }

    /** Line ends of every kind arrive as LF. */
    private int read() {
        try {
            int sign = pushedBack == END ? sign() : pushedBack;
            pushedBack = END;
            if (sign == '\r') {
                int after = sign();
                pushedBack = after == '\n' ? END : after;
                return '\n';
            } else if (sign == 0) {
                throw new UnusableFile("FILE_BROKEN");
            }
            return sign;
        } catch (IOException broken) {
            throw new UnusableFile("FILE_BROKEN");
        }
    }
}
