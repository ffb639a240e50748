package org.shegong.web.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shegong.reports.export.ExportFormat;
import org.shegong.reports.export.ExportRequest;
import org.shegong.shared.input.Texts;

/**
 * What a reader asks to take away.
 *
 * @param filter the fields of the list's address, each as {@code name=value}
 */
record ExportForm(
        @Nullable String list,
        @Nullable String format,
        @Nullable String purpose,
        @Nullable List<String> filter) {

    ExportRequest request(Locale language) {
        return new ExportRequest(
                Texts.trimmed(list),
                Arrays.stream(ExportFormat.values())
                        .filter(known -> known.name().equals(format))
                        .findFirst()
                        .orElse(ExportFormat.XLSX),
                Texts.trimmed(purpose),
                filters(),
                language);
    }

    private Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        for (var field : filter == null ? List.<String>of() : filter) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                filters.put(field.substring(0, equals), field.substring(equals + 1));
            }
        }
        return filters;
    }
}
