package org.shegong.reports.population.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.springframework.stereotype.Component;

/** Tells in which district and town a place lay on a day, by the tree of that day. */
@Component
class RegionCuts {

    private final RegionTree regions;

    RegionCuts(RegionTree regions) {
        this.regions = regions;
    }

    /** Before a region was founded, its predecessor counts; without one it lies where it lay first. */
    Area areaOn(String code, LocalDate day) {
        return regions.find(regions.currentCode(code, day), day)
                .or(() -> predecessorOn(code, day))
                .or(() -> regions.lastKnown(code, day))
                .or(() -> regions.history(code).stream().findFirst())
                .map(RegionCuts::area)
                .orElse(Area.NOWHERE);
    }

    /** The days on which the place came to lie somewhere else: it, what it lies in, or what went before it or followed. */
    Set<LocalDate> turnsOf(String code) {
        var days = new HashSet<LocalDate>();
        collect(code, new HashSet<>(), days);
        days.removeIf(day -> !day.isAfter(Dated.EVER));
        return days;
    }

    private void collect(String code, Set<String> seen, Set<LocalDate> days) {
        if (!seen.add(code)) {
            return;
        }
        for (var region : regions.history(code)) {
            days.add(region.validFrom());
            Optional.ofNullable(region.validTo()).ifPresent(days::add);
            Optional.ofNullable(region.parentCode()).ifPresent(above -> collect(above, seen, days));
        }
        for (var step : regions.lineage(code)) {
            collect(step.fromCode(), seen, days);
            collect(step.toCode(), seen, days);
        }
    }

    private Optional<RegionView> predecessorOn(String code, LocalDate day) {
        return regions.lineage(code).stream()
                .filter(step -> step.toCode().equals(code))
                .flatMap(step -> regions.find(step.fromCode(), day).stream())
                .findFirst();
    }

    private static Area area(RegionView region) {
        var district = region.districtCode();
        return new Area(district == null ? region.code() : district, region.townCode());
    }

    record Area(@Nullable String district, @Nullable String town) {

        static final Area NOWHERE = new Area(null, null);
    }
}
