package org.shegong.intake.sheet;

/** An opened file of one or more sheets. */
public interface Book extends AutoCloseable {

    int sheets();

    /** What the sheet is called, an empty text where sheets have no names. */
    String name(int sheet);

    /** Reads a sheet from its first row, counted from zero; each call starts anew. */
    Rows rows(int sheet);

    /**
     * Reads a sheet to its end and keeps nothing, so that what makes the file unusable is found before any of it is used.
     *
     * @throws UnusableFile if there is such a thing anywhere in it
     */
    default void walk(int sheet) {
        try (var rows = rows(sheet)) {
            while (rows.hasNext()) {
                rows.next();
            }
        }
    }

    @Override
    void close();
}
