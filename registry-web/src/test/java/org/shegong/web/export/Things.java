package org.shegong.web.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shegong.account.Permission;
import org.shegong.reports.export.ExportableList;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** A list as long as its filter says, with cells that spreadsheets like to run. */
@Component
class Things implements ExportableList {

    static final String FORMULA = "=HYPERLINK(\"x\")";
    static final String ACCOUNT = "6222020200112233445";

    @Override
    public String name() {
        return "things";
    }

    @Override
    public Permission permission() {
        return Permission.EXPORT;
    }

    @Override
    public List<String> heads(Locale language) {
        return List.of("a", "b");
    }

    @Override
    public long count(Scope scope, Map<String, String> filters) {
        return Long.parseLong(filters.get("many"));
    }

    @Override
    public List<Row> rows(Scope scope, Map<String, String> filters, int page, int size) {
        int end = (int) Math.min(count(scope, filters), (long) (page + 1) * size);
        return IntStream.range(page * size, end)
                .mapToObj(at -> new Row(new UUID(7, at), List.of(FORMULA, ACCOUNT)))
                .toList();
    }

    @Override
    public String filterWords(Map<String, String> filters) {
        return filters.toString();
    }
}
