package org.shegong.reports.export;

import java.io.IOException;
import java.util.List;

/** A file of lines that is written as it is sent, never held as a whole. */
interface Sheet {

    void line(List<String> cells) throws IOException;

    /** Writes what belongs to the end; the stream stays open for whoever opened it. */
    void end() throws IOException;
}
