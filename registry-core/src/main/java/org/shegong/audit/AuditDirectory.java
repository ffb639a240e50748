package org.shegong.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Utc;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Searches the trail, the newest first. Reading it leaves an entry in it. */
@Service
@Transactional
public class AuditDirectory {

    private static final TypeReference<TreeMap<String, String>> DETAIL = new TypeReference<>() {};
    private static final String FROM = " from audit_entry e left join audit_seal s on s.entry_id = e.id";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final JsonMapper json;

    AuditDirectory(JdbcClient jdbc, AuditTrail trail, JsonMapper json) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.json = json;
    }

    /** The latest first; that it was searched, and for what, is an entry of its own. */
    public Page<AuditRow> search(AuditSearch search, Pageable page) {
        trail.record(AuditEvent.done("audit-read", "audit", "")
                .with("filter", search)
                .with("page", page.getPageNumber()));
        return new PageImpl<>(rows(search, page.getOffset(), page.getPageSize()), page, count(search));
    }

    @Transactional(readOnly = true)
    public long count(AuditSearch search) {
        var cut = new Cut(search);
        return jdbc.sql("select count(*) from audit_entry e" + cut.where)
                .params(cut.values)
                .query(Long.class)
                .single();
    }

    /** What an export takes; it records the export itself. */
    public List<AuditRow> rows(AuditSearch search, long offset, int limit) {
        var cut = new Cut(search);
        return jdbc.sql("select e.*, s.seq" + FROM + cut.where
                        + " order by e.recorded_at desc, e.id desc limit :limit offset :offset")
                .params(cut.values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(StoredEntries.entry(row), row.getObject("seq", Long.class)))
                .list();
    }

    /** The kinds of acts that the trail holds, for the choice in the search. */
    @Transactional(readOnly = true)
    public List<String> actions() {
        return jdbc.sql("select distinct action from audit_entry order by action")
                .query(String.class)
                .list();
    }

    private AuditRow row(AuditEntry entry, @Nullable Long seq) {
        return new AuditRow(
                entry.id(),
                seq,
                entry.recordedAt(),
                entry.actor().name(),
                entry.actor().role(),
                entry.actor().source(),
                entry.actor().requestId(),
                entry.event().action(),
                entry.event().objectKind(),
                entry.event().objectId(),
                entry.event().outcome(),
                entry.event().reason(),
                detail(entry));
    }

    /** What somebody has edited by hand is shown as it stands; the verification names it. */
    private Map<String, String> detail(AuditEntry entry) {
        try {
            return json.readValue(entry.detailJson(), DETAIL);
        } catch (JacksonException edited) {
            return Map.of("?", entry.detailJson());
        }
    }

    /** The condition of a search, made of constants, and the values to bind. */
    private static final class Cut {

        private final StringJoiner conditions = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        private final Map<String, Object> values = new HashMap<>();
        private final String where;

        Cut(AuditSearch search) {
            add("e.recorded_at >= :since", "since", search.from() == null ? "" : Utc.stored(search.from()));
            add("e.recorded_at < :until", "until", search.until() == null ? "" : Utc.stored(search.until()));
            add("e.actor_name = :actor", "actor", search.actor());
            add("e.action = :action", "action", search.action());
            add("e.object_kind = :kind", "kind", search.objectKind());
            add("e.object_id = :object", "object", search.objectId());
            add(
                    "e.outcome = :outcome",
                    "outcome",
                    search.outcome() == null ? "" : search.outcome().name());
            where = conditions.toString();
        }

        private void add(String condition, String name, Object value) {
            if (!value.equals("")) {
                conditions.add(condition);
                values.put(name, value);
            }
        }
    }
}
