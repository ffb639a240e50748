package org.shegong.region;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Uuids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the tree from a day on. What stood before that day goes on standing there. */
@Service
@Transactional
public class RegionRegister {

    private final JdbcClient jdbc;
    private final RegionTree tree;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    RegionRegister(JdbcClient jdbc, RegionTree tree, ApplicationEventPublisher events, AuditTrail audit) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.events = events;
        this.audit = audit;
    }

    public void rename(RegionChange change, String name) {
        var region = standing(change);
        replace(change, region, name, region.parentCode());
        told("region-renamed", change.code(), name);
    }

    /** Puts a region under another parent, as towns that moved to another county. */
    public void move(RegionChange change, String parent) {
        var region = standing(change);
        var under = tree.find(parent, change.from()).orElseThrow(RegionNotMovable::new);
        var before = region.parentCode() == null
                ? null
                : tree.find(region.parentCode(), change.from()).orElse(null);
        if (before == null || before.level().isDistrict() != under.level().isDistrict() || under.equals(before)) {
            throw new RegionNotMovable();
        }
        replace(change, region, region.name(), parent);
        told("region-moved", change.code(), parent);
    }

    /** Gives a region one more name by which it is found. */
    public void alsoCalled(String code, long expectedVersion, String alias) {
        read(code, expectedVersion);
        jdbc.sql("insert into region_alias (region_code, alias) values (:code, :alias)")
                .param("code", code)
                .param("alias", alias)
                .update();
        told("region-alias-added", code, alias);
    }

    private RegionView standing(RegionChange change) {
        var region = tree.find(change.code(), change.from()).orElseThrow(() -> new RegionUnknown(change.code()));
        if (!change.from().isAfter(region.validFrom())) {
            throw new RegionNotMovable();
        }
        read(change.code(), change.expectedVersion());
        return region;
    }

    private void read(String code, long expectedVersion) {
        int held = jdbc.sql("update region set version = version + 1 where code = :code and version = :version")
                .param("code", code)
                .param("version", expectedVersion)
                .update();
        if (held == 0) {
            throw new StaleRecord();
        }
    }

    private void replace(RegionChange change, RegionView region, String name, @Nullable String parent) {
        var until = region.validTo();
        jdbc.sql("update region_placement set valid_to = :from where region_code = :code and valid_from = :begun")
                .param("from", change.from())
                .param("code", region.code())
                .param("begun", region.validFrom())
                .update();
        jdbc.sql("""
                insert into region_placement (region_code, valid_from, valid_to, parent_code, name, source_document_id)
                values (:code, :from, :until, :parent, :name, :document)
                """)
                .param("code", region.code())
                .param("from", change.from())
                .param("until", until)
                .param("parent", parent)
                .param("name", name)
                .param("document", change.sourceDocument() == null ? null : Uuids.bytes(change.sourceDocument()))
                .update();
    }

    private void told(String action, String code, String content) {
        tree.changed();
        audit.record(AuditEvent.done(action, "region", code).with("content", Objects.requireNonNull(content)));
        events.publishEvent(new RegionTreeChanged());
    }
}
