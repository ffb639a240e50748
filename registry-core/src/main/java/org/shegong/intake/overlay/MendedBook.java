package org.shegong.intake.overlay;

import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.Rows;

/** A file whose data sheet reads as it was mended. */
record MendedBook(Book book, Layout layout, Overlay overlay) implements Book {

    @Override
    public int sheets() {
        return book.sheets();
    }

    @Override
    public String name(int sheet) {
        return book.name(sheet);
    }

    @Override
    public Rows rows(int sheet) {
        var rows = book.rows(sheet);
        return sheet == layout.sheet() ? new MendedRows(rows, layout, overlay) : rows;
    }

    @Override
    public void walk(int sheet) {
        book.walk(sheet);
    }

    @Override
    public void close() {
        book.close();
    }
}
