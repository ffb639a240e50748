package org.shegong.region;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.DomainError;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Uuids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes where regions stand, from which day on, and tells of it. */
@Component
class RegionPlacements {

    private final JdbcClient jdbc;
    private final RegionTree tree;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    RegionPlacements(JdbcClient jdbc, RegionTree tree, ApplicationEventPublisher events, AuditTrail audit) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.events = events;
        this.audit = audit;
    }

    /** The region that ends on a day, as it stands then, held against other editors. */
    RegionView standing(RegionChange change) {
        return standing(change, "REGION_BEGAN", false);
    }

    /** The region that changes on a day; what began on that very day is told differently, once the editor knows. */
    RegionView changing(RegionChange change) {
        return standing(change, "REGION_CHANGE_EXISTS", change.confirmed());
    }

    private RegionView standing(RegionChange change, String refusal, boolean sameDay) {
        var region = tree.find(change.code(), change.from()).orElseThrow(() -> missing(change));
        if (!sameDay && change.from().equals(region.validFrom())) {
            throw wrong(refusal, region.validFrom());
        }
        hold(change.code(), change.expectedVersion());
        return region;
    }

    private DomainError missing(RegionChange change) {
        return tree.history(change.code()).isEmpty()
                ? new RegionUnknown(change.code())
                : wrong("REGION_NOT_STANDING", change.from());
    }

    static InvalidFields wrong(String code, LocalDate day) {
        return new InvalidFields(List.of(new FieldProblem("from", code, day.toString())));
    }

    /** Refuses a region above that does not stand as long as what is to lie in it. */
    void requireStanding(String above, LocalDate from, @Nullable LocalDate until) {
        @Nullable LocalDate next = from;
        while (next != null && (until == null || next.isBefore(until))) {
            var day = next;
            next = tree.find(above, day)
                    .orElseThrow(() -> wrong("PARENT_NOT_STANDING", day))
                    .validTo();
        }
    }

    void hold(String code, long expectedVersion) {
        int held = jdbc.sql("update region set version = version + 1 where code = :code and version = :version")
                .param("code", code)
                .param("version", expectedVersion)
                .update();
        if (held == 0) {
            throw new StaleRecord();
        }
    }

    void enter(String code, RegionLevel level) {
        try {
            jdbc.sql("insert into region (code, region_level, is_virtual, note, version)"
                            + " values (:code, :level, false, '', 0)")
                    .param("code", code)
                    .param("level", level.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new RegionCodeInUse(code);
        }
    }

    void end(RegionView region, LocalDate day) {
        jdbc.sql("update region_placement set valid_to = :day where region_code = :code and valid_from = :begun")
                .param("day", day)
                .param("code", region.code())
                .param("begun", region.validFrom())
                .update();
    }

    void begin(Placement placement) {
        var document = placement.sourceDocument();
        jdbc.sql("""
                insert into region_placement (region_code, valid_from, valid_to, parent_code, name, source_document_id)
                values (:code, :from, :until, :parent, :name, :document)
                """)
                .param("code", placement.code())
                .param("from", placement.validFrom())
                .param("until", placement.validTo())
                .param("parent", placement.parentCode())
                .param("name", placement.name())
                .param("document", document == null ? null : Uuids.bytes(document))
                .update();
    }

    /** Lets a region stand otherwise from a day on, for as long as it would have stood. */
    void replace(RegionView region, RegionChange change, String name, @Nullable String parent) {
        if (region.validFrom().equals(change.from())) {
            correct(region, change, name, parent);
            return;
        }
        end(region, change.from());
        var placement = new Placement(
                region.code(),
                region.level(),
                region.virtual(),
                name,
                parent,
                change.from(),
                region.validTo(),
                change.sourceDocument(),
                region.version());
        begin(placement);
    }

    private void correct(RegionView region, RegionChange change, String name, @Nullable String parent) {
        var document = change.sourceDocument();
        jdbc.sql("""
                update region_placement
                set name = :name, parent_code = :parent, source_document_id = coalesce(:document, source_document_id)
                where region_code = :code and valid_from = :day
                """)
                .param("name", name)
                .param("parent", parent)
                .param("document", document == null ? null : Uuids.bytes(document), Types.BINARY)
                .param("code", region.code())
                .param("day", change.from())
                .update();
    }

    void told(String action, String code, String content) {
        told(AuditEvent.done(action, "region", code).with("content", content));
    }

    /** @param before what it says in the place of, which the tree itself forgets where both are of one day */
    void told(String action, RegionChange change, @Nullable String before, String content) {
        told(AuditEvent.done(action, "region", change.code())
                .with("from", change.from())
                .with("before", Objects.requireNonNullElse(before, ""))
                .with("content", content));
    }

    private void told(AuditEvent event) {
        tree.changed();
        audit.record(event);
        events.publishEvent(new RegionTreeChanged());
    }
}
