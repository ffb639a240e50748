package org.shegong.reports.export;

import java.io.OutputStream;
import java.util.Locale;

/** The kinds of files that a list can become. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Sheet sheet(OutputStream out) {
            return new XlsxSheet(out);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        Sheet sheet(OutputStream out) {
            return new CsvSheet(out);
        }
    };

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract Sheet sheet(OutputStream out);
}
