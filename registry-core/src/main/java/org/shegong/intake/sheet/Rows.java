package org.shegong.intake.sheet;

import java.util.Iterator;

/** The rows of one sheet that hold something, from top to bottom; empty rows show only as gaps in the numbers. */
public interface Rows extends Iterator<SheetRow>, AutoCloseable {

    @Override
    void close();
}
