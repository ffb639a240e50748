package org.shegong.reports.export;

import java.util.Locale;
import java.util.Map;

/**
 * What somebody wants to take away.
 *
 * @param list    the name of an {@link ExportableList}
 * @param purpose a code of {@code EXPORT_PURPOSE}
 * @param filters the filters of the list as they stand in its address
 */
public record ExportRequest(
        String list, ExportFormat format, String purpose, Map<String, String> filters, Locale language) {

    public ExportRequest {
        filters = Map.copyOf(filters);
    }
}
