package org.shegong.reference.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.SourceDocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the documents that rules rest on. */
@Service
@Transactional
public class SourceDocuments {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    SourceDocuments(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<SourceDocument> all() {
        return jdbc.sql("select * from source_document order by issued_on desc, code")
                .query((row, number) -> document(row))
                .list();
    }

    /** @throws SourceDocumentNotFound if there is none of that id */
    @Transactional(readOnly = true)
    public SourceDocument get(SourceDocumentId id) {
        return jdbc.sql("select * from source_document where id = :id")
                .param("id", Uuids.bytes(id.value()))
                .query((row, number) -> document(row))
                .optional()
                .orElseThrow(SourceDocumentNotFound::new);
    }

    /** @param code the short code by which rules cite it, such as {@code D2} */
    @Transactional(readOnly = true)
    public Optional<SourceDocument> byCode(String code) {
        return jdbc.sql("select * from source_document where code = :code")
                .param("code", code)
                .query((row, number) -> document(row))
                .optional();
    }

    /** @throws DocumentCodeInUse if another document is cited by that code */
    public SourceDocumentId add(String code, DocumentWording wording) {
        if (byCode(code).isPresent()) {
            throw new DocumentCodeInUse(code);
        }
        var id = SourceDocumentId.next();
        write(id, """
                insert into source_document (id, code, title, number, issued_on, confidence, note, version)
                values (:id, :code, :title, :number, :issued, :confidence, :note, 0)
                """, wording).param("code", code).update();
        audit.record(
                AuditEvent.done("source-document-added", "source-document", id).with("code", code));
        return id;
    }

    /**
     * Words a document otherwise; what rests on it stays as it is.
     *
     * @throws StaleRecord if it was corrected meanwhile
     */
    public void correct(SourceDocumentId id, DocumentWording wording, long expectedVersion) {
        int changed = write(id, """
                update source_document set title = :title, number = :number, issued_on = :issued,
                    confidence = :confidence, note = :note, version = version + 1
                where id = :id and version = :version
                """, wording).param("version", expectedVersion).update();
        if (changed == 0) {
            get(id);
            throw new StaleRecord();
        }
        audit.record(AuditEvent.done("source-document-corrected", "source-document", id)
                .with("title", wording.title()));
    }

    private JdbcClient.StatementSpec write(SourceDocumentId id, String sql, DocumentWording wording) {
        return jdbc.sql(sql)
                .param("id", Uuids.bytes(id.value()))
                .param("title", wording.title())
                .param("number", wording.number())
                .param("issued", wording.issuedOn())
                .param("confidence", wording.confidence().name())
                .param("note", wording.note());
    }

    private static SourceDocument document(ResultSet row) throws SQLException {
        return new SourceDocument(
                new SourceDocumentId(Uuids.of(row.getBytes("id"))),
                row.getString("code"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                Confidence.valueOf(row.getString("confidence")),
                row.getString("note"),
                row.getLong("version"));
    }
}
