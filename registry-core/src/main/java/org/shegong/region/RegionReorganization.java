package org.shegong.region;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets regions begin and end: founding, recoding, merging and splitting, with the trace of what followed what. */
@Service
@Transactional
public class RegionReorganization {

    private static final String REPORTING_UNIT = "[A-Z][A-Z0-9-]{2,19}";

    private final JdbcClient jdbc;
    private final RegionTree tree;
    private final RegionPlacements placements;

    RegionReorganization(JdbcClient jdbc, RegionTree tree, RegionPlacements placements) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.placements = placements;
    }

    /** @throws InvalidFields if the code has no known form; {@link RegionNotMovable} if the parent is not one of it */
    public void found(NewRegion region) {
        var level = levelOf(region.code())
                .orElseThrow(() -> new InvalidFields(List.of(new FieldProblem("code", "REGION_CODE"))));
        var parent = tree.find(region.parent(), region.from())
                .orElseThrow(() -> RegionPlacements.wrong("PARENT_NOT_STANDING", region.from()));
        if (!isAbove(parent.level(), level)) {
            throw new RegionNotMovable();
        }
        placements.requireStanding(region.parent(), region.from(), null);
        placements.enter(region.code(), level);
        placements.begin(founded(region, level));
        placements.told("region-founded", region.code(), region.name());
    }

    private static Placement founded(NewRegion region, RegionLevel level) {
        var document = region.sourceDocument();
        return new Placement(
                region.code(), level, false, region.name(), region.parent(), region.from(), null, document, 0);
    }

    /** Ends a region on a day in favour of others. Its parts, present and coming, go to the one that follows it. */
    public void succeed(RegionChange change, LineageKind kind, Set<String> successors) {
        var region = placements.standing(change);
        refuseWrong(region, change, kind, successors);
        int parts = partsFrom(change);
        if (kind == LineageKind.SPLIT && parts > 0) {
            throw new RegionStillHasParts(parts);
        }
        placements.end(region, change.from());
        successors.forEach(successor -> follow(change, kind, successor));
        if (parts > 0) {
            hand(change, successors.iterator().next());
        }
        placements.told("region-ended", change.code(), kind + " " + String.join(" ", successors));
    }

    private void refuseWrong(RegionView region, RegionChange change, LineageKind kind, Set<String> successors) {
        boolean fit = region.validTo() == null
                && (kind == LineageKind.SPLIT) == (successors.size() > 1)
                && !successors.isEmpty()
                && successors.stream()
                        .allMatch(code -> !code.equals(region.code())
                                && tree.find(code, change.from())
                                        .filter(found -> isOfKind(found.level(), region.level()))
                                        .isPresent());
        if (!fit) {
            throw new SuccessorsDoNotFit();
        }
    }

    private int partsFrom(RegionChange change) {
        return jdbc.sql("select count(distinct region_code) from region_placement"
                        + " where parent_code = :code and (valid_to is null or valid_to > :day)")
                .param("code", change.code())
                .param("day", change.from())
                .query(Integer.class)
                .single();
    }

    /** A part that begins on that day or later stands under the successor from its first day on. */
    private void hand(RegionChange change, String successor) {
        placements.requireStanding(successor, change.from(), null);
        for (var part : tree.children(change.code(), change.from())) {
            placements.hold(part.code(), part.version());
            if (part.validFrom().isBefore(change.from())) {
                placements.replace(part, change, part.name(), successor);
            }
        }
        jdbc.sql("update region_placement set parent_code = :successor"
                        + " where parent_code = :ended and valid_from >= :day")
                .param("successor", successor)
                .param("ended", change.code())
                .param("day", change.from())
                .update();
    }

    private void follow(RegionChange change, LineageKind kind, String successor) {
        var document = change.sourceDocument();
        jdbc.sql("""
                insert into region_lineage (from_code, to_code, kind, changed_on, source_document_id)
                values (:from, :to, :kind, :day, :document)
                """)
                .param("from", change.code())
                .param("to", successor)
                .param("kind", kind.name())
                .param("day", change.from())
                .param("document", document == null ? null : Uuids.bytes(document))
                .update();
    }

    private static boolean isOfKind(RegionLevel one, RegionLevel other) {
        return one == other || (one.isDistrict() && other.isDistrict());
    }

    private static boolean isAbove(RegionLevel wider, RegionLevel level) {
        return switch (level) {
            case COUNTY, REPORTING_UNIT -> wider == RegionLevel.CITY;
            case TOWN -> wider.isDistrict();
            case COMMUNITY -> wider == RegionLevel.TOWN;
            case PROVINCE, CITY -> false;
        };
    }

    private static Optional<RegionLevel> levelOf(String code) {
        if (code.matches("[0-9]{6}|[0-9]{9}|[0-9]{12}")) {
            return Optional.of(
                    switch (code.length()) {
                        case 6 -> RegionLevel.COUNTY;
                        case 9 -> RegionLevel.TOWN;
                        default -> RegionLevel.COMMUNITY;
                    });
        }
        return code.matches(REPORTING_UNIT) ? Optional.of(RegionLevel.REPORTING_UNIT) : Optional.empty();
    }
}
