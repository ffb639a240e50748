package org.shegong.region;

import java.util.List;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the tree from a day on. What stood before that day goes on standing there. */
@Service
@Transactional
public class RegionRegister {

    private final JdbcClient jdbc;
    private final RegionTree tree;
    private final RegionPlacements placements;

    RegionRegister(JdbcClient jdbc, RegionTree tree, RegionPlacements placements) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.placements = placements;
    }

    public void rename(RegionChange change, String name) {
        var region = placements.changing(change);
        if (name.equals(region.name())) {
            throw new InvalidFields(List.of(
                    new FieldProblem("content", "NOTHING_CHANGES", change.from().toString())));
        }
        placements.replace(region, change, name, region.parentCode());
        placements.told("region-renamed", change, region.name(), name);
    }

    /** Puts a region under another parent, as towns that moved to another county. */
    public void move(RegionChange change, String parent) {
        var region = placements.changing(change);
        var under = tree.find(parent, change.from()).orElseThrow(RegionNotMovable::new);
        var before = region.parentCode() == null
                ? null
                : tree.find(region.parentCode(), change.from()).orElse(null);
        if (before == null || before.level().isDistrict() != under.level().isDistrict() || under.equals(before)) {
            throw new RegionNotMovable();
        }
        placements.requireStanding(parent, change.from(), region.validTo());
        placements.replace(region, change, region.name(), parent);
        placements.told("region-moved", change, region.parentCode(), parent);
    }

    /** Gives a region one more name by which it is found. */
    public void alsoCalled(String code, long expectedVersion, String alias) {
        placements.hold(code, expectedVersion);
        if (tree.history(code).stream().anyMatch(region -> region.aliases().contains(alias))) {
            throw new InvalidFields(List.of(new FieldProblem("content", "ALIAS_KNOWN")));
        }
        jdbc.sql("insert into region_alias (region_code, alias) values (:code, :alias)")
                .param("code", code)
                .param("alias", alias)
                .update();
        placements.told("region-alias-added", code, alias);
    }
}
