package org.shegong.reports.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of text cells: numbers of documents, phones and accounts keep every digit, and nothing is a formula. */
class XlsxSheet implements Sheet {

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
    private static final int FLUSHED_EVERY = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out) {
        this.book = new Workbook(out, "Shegong Registry", "1.0");
        this.sheet = book.newWorksheet("Sheet1");
    }

    @Override
    public void line(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(
                    row, column, NOT_IN_XML.matcher(cells.get(column)).replaceAll(""));
        }
        row++;
        if (row % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        book.finish();
    }
}
