package org.shegong.organization.merge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationView;
import org.shegong.organization.event.OrganizationMergeUndone;
import org.shegong.organization.event.OrganizationsMerged;
import org.shegong.shared.Acting;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joins two records of one employer and undoes it. The double keeps its record, names and codes, and is listed no more. */
@Service
@Transactional
public class OrganizationMerging {

    private final OrganizationDirectory directory;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    OrganizationMerging(
            OrganizationDirectory directory,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public void merge(Scope scope, MergeCommand command) {
        var from = directory.get(scope, command.from());
        var into = directory.get(scope, command.into());
        if (from.id().equals(into.id()) || isAnyMerged(from.id(), into.id())) {
            throw new MergeNotPossible();
        }
        mark(from, command.expectedVersion(), into.id());
        jdbc.sql("""
                insert into organization_merge (id, from_id, into_id, reason, merged_at, merged_by)
                values (:id, :from, :into, :reason, :now, :actor)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("from", bytes(from.id()))
                .param("into", bytes(into.id()))
                .param("reason", command.reason())
                .param("now", Utc.stored(clock.instant()))
                .param("actor", Acting.current().name())
                .update();
        audit.record(AuditEvent.done("organizations-merged", "organization", from.id())
                .with("into", into.id())
                .because(command.reason()));
        events.publishEvent(new OrganizationsMerged(from.id(), into.id()));
    }

    /** Asked of the locked rows, so that two who merge each into the other do not both succeed. */
    private boolean isAnyMerged(OrganizationId from, OrganizationId into) {
        return jdbc.sql("select merged_into from organization where id in (:from, :into) order by id for update")
                .param("from", bytes(from))
                .param("into", bytes(into))
                .query((row, number) -> row.getBytes("merged_into") != null)
                .list()
                .contains(true);
    }

    /** Takes a double out of the employer it was merged into. */
    public void undo(Scope scope, OrganizationId id, long expectedVersion) {
        var from = directory.get(scope, id);
        var into = from.mergedInto();
        if (into == null) {
            throw new MergeNotPossible();
        }
        mark(from, expectedVersion, null);
        jdbc.sql("""
                update organization_merge set undone_at = :now, undone_by = :actor
                where from_id = :from and into_id = :into and undone_at is null
                """)
                .param("now", Utc.stored(clock.instant()))
                .param("actor", Acting.current().name())
                .param("from", bytes(id))
                .param("into", bytes(into))
                .update();
        audit.record(
                AuditEvent.done("organization-merge-undone", "organization", id).with("into", into));
        events.publishEvent(new OrganizationMergeUndone(id, into));
    }

    /** The merges that an employer took part in, the latest first. */
    @Transactional(readOnly = true)
    public List<MergeView> log(Scope scope, OrganizationId id) {
        directory.get(scope, id);
        return jdbc.sql("select * from organization_merge where from_id = :id or into_id = :id order by merged_at desc")
                .param("id", bytes(id))
                .query((row, number) -> view(row))
                .list();
    }

    private void mark(OrganizationView from, long expectedVersion, @Nullable OrganizationId into) {
        int marked = jdbc.sql("""
                update organization set merged_into = :into, changed_at = :now, version = version + 1
                where id = :id and version = :version
                """)
                .param("into", into == null ? null : bytes(into))
                .param("now", Utc.stored(clock.instant()))
                .param("id", bytes(from.id()))
                .param("version", expectedVersion)
                .update();
        if (marked == 0) {
            throw new StaleRecord();
        }
    }

    private static MergeView view(ResultSet row) throws SQLException {
        var undone = row.getObject("undone_at", LocalDateTime.class);
        return new MergeView(
                Uuids.of(row.getBytes("id")),
                new OrganizationId(Uuids.of(row.getBytes("from_id"))),
                new OrganizationId(Uuids.of(row.getBytes("into_id"))),
                row.getString("reason"),
                Utc.instant(row.getObject("merged_at", LocalDateTime.class)),
                row.getString("merged_by"),
                undone == null ? null : Utc.instant(undone),
                row.getString("undone_by"));
    }

    private static byte[] bytes(OrganizationId id) {
        return Uuids.bytes(id.value());
    }
}
