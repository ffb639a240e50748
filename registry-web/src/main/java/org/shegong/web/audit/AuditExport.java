package org.shegong.web.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.shegong.account.Permission;
import org.shegong.audit.AuditDirectory;
import org.shegong.audit.AuditRow;
import org.shegong.audit.AuditSearch;
import org.shegong.reports.export.ExportableList;
import org.shegong.shared.Scope;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The audit trail as a file. */
@Component
class AuditExport implements ExportableList {

    private final AuditDirectory directory;
    private final MessageSource messages;
    private final Clock clock;

    AuditExport(AuditDirectory directory, MessageSource messages, Clock clock) {
        this.directory = directory;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Permission permission() {
        return Permission.READ_AUDIT;
    }

    @Override
    public List<String> heads(Locale language) {
        return Stream.of("seq", "recordedAt", "actor", "action", "object", "outcome", "reason", "detail", "entry")
                .map(head -> "" + messages.getMessage("audit." + head, null, head, language))
                .toList();
    }

    @Override
    public long count(Scope scope, Map<String, String> filters) {
        return directory.count(search(filters));
    }

    @Override
    public List<Row> rows(Scope scope, Map<String, String> filters, int page, int size) {
        return directory.rows(search(filters), (long) page * size, size).stream()
                .map(entry -> new Row(entry.id(), cells(entry)))
                .toList();
    }

    @Override
    public String filterWords(Map<String, String> filters) {
        return search(filters).toString();
    }

    private AuditSearch search(Map<String, String> filters) {
        return new AuditFilter(
                        filters.get("from"),
                        filters.get("to"),
                        filters.get("actor"),
                        filters.get("action"),
                        filters.get("objectKind"),
                        filters.get("objectId"),
                        filters.get("outcome"))
                .search(clock);
    }

    private static List<String> cells(AuditRow entry) {
        return List.of(
                entry.seq() == null ? "" : entry.seq().toString(),
                entry.recordedAt().toString(),
                entry.actorName() + " " + entry.actorRole() + " " + entry.source(),
                entry.action(),
                entry.objectKind() + " " + entry.objectId(),
                entry.outcome().name(),
                entry.reason(),
                entry.detail().toString(),
                entry.id().toString());
    }
}
