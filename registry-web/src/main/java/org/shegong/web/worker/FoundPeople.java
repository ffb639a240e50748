package org.shegong.web.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shegong.shared.Scope;
import org.shegong.web.layout.PageAddress;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Everybody whom the list of people finds by its filters. */
@Component
public class FoundPeople {

    /** More than these are not changed within one request. */
    public static final int AT_ONCE = 200;

    /** More than these are not changed by one job either. */
    public static final int MOST = 10_000;

    private final WorkerDirectory directory;
    private final RegisterWords words;

    FoundPeople(WorkerDirectory directory, RegisterWords words) {
        this.directory = directory;
        this.words = words;
    }

    /** @param filters fields of the list's address, each as {@code name=value}; answers one more than {@link #MOST} at most */
    public List<WorkerRow> by(Scope scope, List<String> filters) {
        var search = WorkerQuery.of(fields(filters)).toSearch(words.today());
        return directory.list(scope, search, PageRequest.of(0, MOST + 1)).getContent();
    }

    /** The list that finds them, to return to. */
    public String address(List<String> filters) {
        var fields = fields(filters);
        var asked = fields.entrySet().stream()
                .filter(field -> field.getKey().matches("[A-Za-z]{1,40}"))
                .map(field -> new PageAddress.Field(field.getKey(), field.getValue()))
                .toList();
        var list = new PageAddress("/workers", asked);
        return (WorkerQuery.of(fields).isPersonal() ? list.hiding("q") : list).whole();
    }

    private static Map<String, String> fields(List<String> filters) {
        return filters.stream()
                .filter(field -> field.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        field -> field.substring(0, field.indexOf('=')),
                        field -> field.substring(field.indexOf('=') + 1),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
