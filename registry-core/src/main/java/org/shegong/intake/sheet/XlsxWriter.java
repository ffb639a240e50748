package org.shegong.intake.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of text cells, row by row: every digit of a number stays, and nothing is a formula. */
public final class XlsxWriter implements AutoCloseable {

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final int FLUSHED_EVERY = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    public XlsxWriter(OutputStream out, String sheetName) {
        this.book = new Workbook(out, "Shegong Registry", "1.0");
        this.sheet = book.newWorksheet(sheetName);
    }

    public void line(List<String> cells) {
        try {
            for (int column = 0; column < cells.size(); column++) {
                var text = NOT_IN_XML.matcher(cells.get(column)).replaceAll("");
                sheet.style(row, column).format("@").set();
                if (!text.isEmpty()) {
                    sheet.inlineString(row, column, text);
                }
            }
            row++;
            if (row % FLUSHED_EVERY == 0) {
                sheet.flush();
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    public void width(int column, double characters) {
        sheet.width(column, characters);
    }

    @Override
    public void close() {
        try {
            sheet.finish();
            book.finish();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
