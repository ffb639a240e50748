package org.shegong.intake.sheet;

/** An opened file of one or more sheets. */
public interface Book extends AutoCloseable {

    int sheets();

    /** What the sheet is called, an empty text where sheets have no names. */
    String name(int sheet);

    /** Reads a sheet from its first row, counted from zero; each call starts anew. */
    Rows rows(int sheet);

    @Override
    void close();
}
