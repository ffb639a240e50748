package org.shegong.intake.reading;

import java.util.Optional;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.SpooledFile;

/**
 * The opened file of a change-set.
 *
 * @param file   the copy that is read, removed when this is closed
 * @param layout nothing if no row of the file is a header
 */
public record SourceFile(SpooledFile file, Book book, Optional<Layout> layout) implements AutoCloseable {

    @Override
    public void close() {
        book.close();
        file.close();
    }
}
