package org.shegong.reports.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.shegong.account.SignedIn;
import org.shegong.audit.AuditTrail;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands a file to its owner. The trail knows of it before the first byte leaves. */
@Service
public class ExportFiles {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final ExportTable table;
    private final ExportReading reading;
    private final AuditTrail trail;
    private final CodeLists codes;
    private final TransactionTemplate transaction;

    ExportFiles(
            ExportTable table,
            ExportReading reading,
            AuditTrail trail,
            CodeLists codes,
            TransactionTemplate transaction) {
        this.table = table;
        this.reading = reading;
        this.trail = trail;
        this.codes = codes;
        this.transaction = transaction;
    }

    /** Checks the owner's rights of now, records the download, and returns what writes the file. */
    public Download open(SignedIn user, UUID id, Clock clock) {
        var export = transaction.execute(status -> permitted(user, id));
        return out -> write(export, head(user, export, clock), out);
    }

    /** Writes a file that has been recorded as taken. */
    @FunctionalInterface
    public interface Download {
        void into(OutputStream out) throws IOException;
    }

    private StoredExport permitted(SignedIn user, UUID id) {
        var export = table.find(user.id(), id).filter(StoredExport::ready).orElseThrow(ExportNotFound::new);
        var unused = reading.unchangedScope(export);
        trail.record(reading.told("list-downloaded", export));
        return export;
    }

    /** Who took it away, when, by which filter and what for. */
    private String head(SignedIn user, StoredExport export, Clock clock) {
        var language = Locale.forLanguageTag(export.language());
        var purpose = codes.find(CodeList.EXPORT_PURPOSE, export.purpose())
                .map(entry -> entry.name(language))
                .orElse(export.purpose());
        var filter = reading.list(export.list()).filterWords(export.filters());
        var when = MINUTE.format(export.createdAt().atZone(clock.getZone()));
        return user.displayName() + " (" + user.login() + ") | " + when + " | " + filter + " | " + purpose;
    }

    private void write(StoredExport export, String head, OutputStream out) throws IOException {
        var sheet = export.format().sheet(out);
        sheet.line(List.of(head));
        sheet.line(reading.list(export.list()).heads(Locale.forLanguageTag(export.language())));
        int part = 0;
        for (var rows = part(export, part); !rows.isEmpty(); rows = part(export, part)) {
            for (var cells : rows) {
                sheet.line(cells);
            }
            part++;
        }
        sheet.end();
    }

    private List<List<String>> part(StoredExport export, int part) {
        return transaction.execute(status -> table.part(export, part).orElse(List.of()));
    }
}
