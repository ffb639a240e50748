package org.shegong.intake.check;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.Rows;
import org.shegong.intake.sheet.SheetRow;

/** Walks the lines of a file from below its header to its last row that holds something, and judges each. */
public final class FileCheck implements Iterator<JudgedRow>, AutoCloseable {

    private final Book book;
    private final Rows rows;
    private final RowJudge judge;
    private Optional<SheetRow> ahead = Optional.empty();
    private int reached;

    public FileCheck(Book book, Layout layout, Checks checks) {
        this.book = book;
        this.rows = book.rows(layout.sheet());
        this.judge = new RowJudge(checks, layout);
        this.reached = layout.headerEnd();
        while (ahead.isEmpty() && rows.hasNext()) {
            ahead = Optional.of(rows.next()).filter(row -> row.number() > layout.headerEnd());
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && rows.hasNext()) {
            ahead = Optional.of(rows.next());
        }
        return ahead.isPresent();
    }

    @Override
    public JudgedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var row = ahead.orElseThrow();
        if (row.number() > reached + 1) {
            return judge.blank(++reached);
        }
        reached = Math.max(reached, row.number());
        ahead = Optional.empty();
        return judge.judge(row);
    }

    /** What the rules of the file say; asked after the last line. */
    public List<LineFinding> conflicts() {
        return judge.conflicts();
    }

    @Override
    public void close() {
        rows.close();
        book.close();
    }
}
