package org.shegong.reports.export;

import java.time.Instant;
import java.util.UUID;

/** A file that waits for its owner. */
public record ExportView(UUID id, String list, ExportFormat format, long rows, Instant createdAt) {

    /** A name that says what is in the file and when it was read. */
    public String fileName(String day) {
        return list + "-" + day + "." + format.extension();
    }
}
