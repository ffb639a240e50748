package org.shegong.reports.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.shegong.account.Access;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads a list chunk by chunk, each time with the rights that its owner has at that moment. */
@Component
class ExportReading {

    static final int CHUNK = 500;

    private final List<ExportableList> lists;
    private final ExportTable table;
    private final Access access;
    private final AuditTrail trail;

    ExportReading(List<ExportableList> lists, ExportTable table, Access access, AuditTrail trail) {
        this.lists = lists;
        this.table = table;
        this.access = access;
        this.trail = trail;
    }

    ExportableList list(String name) {
        return lists.stream()
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(ExportNotFound::new);
    }

    /** The scope of the owner now, refused when it is not the one of the beginning. */
    Scope unchangedScope(StoredExport export) {
        var scope = access.scopeOf(export.owner(), list(export.list()).permission());
        if (scope.isEmpty() || !ScopeKeys.of(scope).equals(export.scopeKey())) {
            throw new ExportRevoked();
        }
        return scope;
    }

    /** Reads the chunk of this number, and finishes the export when it was the last; returns how many rows it had. */
    int read(StoredExport export, int part) {
        var scope = unchangedScope(export);
        var rows = in(
                Locale.forLanguageTag(export.language()),
                () -> list(export.list()).rows(scope, export.filters(), part, CHUNK));
        if (!rows.isEmpty()) {
            table.addPart(export, part, rows);
        }
        if (rows.size() < CHUNK) {
            finish(table.find(export.owner(), export.id()).orElseThrow(ExportNotFound::new));
        }
        return rows.size();
    }

    private void finish(StoredExport export) {
        table.finish(export);
        trail.record(told("list-exported", export));
    }

    AuditEvent told(String action, StoredExport export) {
        return AuditEvent.done(action, "list", export.list())
                .because(export.purpose())
                .with("export", export.id())
                .with("rows", export.rows())
                .with("filter", list(export.list()).filterWords(export.filters()))
                .with("idsHash", export.idsHash());
    }

    static <T> T in(Locale language, Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
