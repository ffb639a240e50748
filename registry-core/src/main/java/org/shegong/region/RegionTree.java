package org.shegong.region;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shegong.reference.edition.Editions;
import org.shegong.reference.edition.Kept;
import org.springframework.stereotype.Service;

/** Answers what the tree of divisions was on a day, from memory. */
@Service
public class RegionTree {

    private final Kept<TreeSnapshot> trees;

    RegionTree(RegionRows rows, Editions editions) {
        this.trees = editions.keep("regions", rows::snapshot);
    }

    /** The region that stands under a code on a day; nothing for a code that has not begun or has ended by then. */
    public Optional<RegionView> find(String code, LocalDate on) {
        return trees.get().find(code, on);
    }

    /** The region of that code, or what it was last before the day, for codes that have ended. */
    public Optional<RegionView> lastKnown(String code, LocalDate on) {
        return trees.get().last(code, on);
    }

    /** The region that a stored code means on a day: itself, what followed it, or what it was last. */
    public RegionView standing(String code, LocalDate on) {
        return find(currentCode(code, on), on).or(() -> lastKnown(code, on)).orElseThrow(() -> new RegionUnknown(code));
    }

    /** A region and the regions it lies in, the widest first. */
    public List<RegionView> path(String code, LocalDate on) {
        var path = new ArrayDeque<RegionView>();
        for (var step = find(code, on); step.isPresent(); step = parent(step.get(), on)) {
            path.addFirst(step.get());
        }
        return List.copyOf(path);
    }

    private Optional<RegionView> parent(RegionView region, LocalDate on) {
        return region.parentCode() == null ? Optional.empty() : find(region.parentCode(), on);
    }

    /** What lies directly below a region on a day, by code; empty where the region does not stand then. */
    public List<RegionView> children(String code, LocalDate on) {
        return trees.get().children(code, on);
    }

    /** The counties of the city and the reporting units beside them. */
    public List<RegionView> districts(LocalDate on) {
        return Stream.concat(
                        trees.get().ofLevel(RegionLevel.COUNTY, on).stream(),
                        trees.get().ofLevel(RegionLevel.REPORTING_UNIT, on).stream())
                .toList();
    }

    /** The one district of that name, alias or code. */
    public Optional<RegionView> districtNamed(String name, LocalDate on) {
        var named = trees.get().named(name, on).stream()
                .filter(region -> region.level().isDistrict())
                .toList();
        if (named.isEmpty()) {
            return find(name.strip(), on).filter(region -> region.level().isDistrict());
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Every town or street of that name or alias, in whichever district it lies. */
    public List<RegionView> townsNamed(String name, LocalDate on) {
        return trees.get().named(name, on).stream()
                .filter(region -> region.level() == RegionLevel.TOWN)
                .toList();
    }

    /** The city; before it existed, what it was first. */
    public RegionView root(LocalDate on) {
        var tree = trees.get();
        return tree.ofLevel(RegionLevel.CITY, on).stream()
                .findFirst()
                .orElseGet(() -> tree.firstOfLevel(RegionLevel.CITY)
                        .map(city -> tree.view(city, city.validFrom()))
                        .orElseThrow(() -> new RegionUnknown("")));
    }

    /** The code under which a region counts on a day: itself while it stands, else what followed it. */
    public String currentCode(String code, LocalDate on) {
        var tree = trees.get();
        var seen = new HashSet<String>();
        var current = code;
        while (tree.find(current, on).isEmpty() && seen.add(current)) {
            current = tree.successor(current, on).orElse(current);
        }
        return current;
    }

    /** What came before and after a region. */
    public List<LineageStep> lineage(String code) {
        return trees.get().lineageOf(code);
    }

    /** Every state of a region, each as it stood on its first day. */
    public List<RegionView> history(String code) {
        return trees.get().history(code);
    }

    /** Whether any region began, ended or stood otherwise after one day and no later than another. */
    public boolean changes(LocalDate after, LocalDate until) {
        return trees.get().changes(after, until);
    }

    void changed() {
        trees.changed();
    }
}
