package org.shegong.reference.authority;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AuthorityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the bodies that supervise, register, approve and fund. */
@Service
@Transactional
public class Authorities {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Authorities(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** A body, in office or not. */
    @Transactional(readOnly = true)
    public Optional<AuthorityView> find(AuthorityId id) {
        return jdbc.sql("select * from authority where id = :id")
                .param("id", Uuids.bytes(id.value()))
                .query((row, number) -> view(row))
                .optional();
    }

    /** The bodies in office on a day, by region and kind. */
    @Transactional(readOnly = true)
    public List<AuthorityView> inOffice(LocalDate on) {
        return all().stream().filter(authority -> authority.isValidOn(on)).toList();
    }

    /** Every body that ever was in office. */
    @Transactional(readOnly = true)
    public List<AuthorityView> all() {
        return jdbc.sql("select * from authority order by region_code, kind, valid_from, code")
                .query((row, number) -> view(row))
                .list();
    }

    /** Takes a body into office from its day on; what an officer adds counts as decided here, not as checked. */
    public AuthorityId add(NewAuthority authority) {
        var id = AuthorityId.next();
        jdbc.sql("""
                insert into authority (id, code, kind, name, region_code, duties, valid_from, confidence,
                    source_document_id, version)
                values (:id, :code, :kind, :name, :region, :duties, :from, 'P', :document, 0)
                """)
                .param("id", Uuids.bytes(id.value()))
                .param("code", id.toString())
                .param("kind", authority.kind())
                .param("name", authority.name())
                .param("region", authority.regionCode())
                .param("duties", String.join("|", authority.duties()))
                .param("from", authority.from())
                .param("document", authority.sourceDocument() == null ? null : Uuids.bytes(authority.sourceDocument()))
                .update();
        audit.record(AuditEvent.done("authority-added", "authority", id).with("name", authority.name()));
        return id;
    }

    /** From that day on the body has no duties any more. */
    public void end(AuthorityId id, LocalDate from, long expectedVersion) {
        var authority = find(id).orElseThrow(AuthorityNotFound::new);
        if (!from.isAfter(authority.validFrom())) {
            throw new AuthorityEndsBeforeItBegins();
        }
        int ended = jdbc.sql("""
                update authority set valid_to = :day, version = version + 1 where id = :id and version = :version
                """)
                .param("day", from)
                .param("id", Uuids.bytes(id.value()))
                .param("version", expectedVersion)
                .update();
        if (ended == 0) {
            throw new StaleRecord();
        }
        audit.record(AuditEvent.done("authority-ended", "authority", id).with("from", from));
    }

    private static AuthorityView view(ResultSet row) throws SQLException {
        var duties = row.getString("duties");
        var document = row.getBytes("source_document_id");
        return new AuthorityView(
                new AuthorityId(Uuids.of(row.getBytes("id"))),
                row.getString("code"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("region_code"),
                duties.isEmpty() ? List.of() : List.of(duties.split("\\|", -1)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("confidence"),
                document == null ? null : Uuids.of(document),
                row.getLong("version"));
    }
}
