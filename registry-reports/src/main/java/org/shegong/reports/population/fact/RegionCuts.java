package org.shegong.reports.population.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The days on which the place, or what followed it, came to lie somewhere else. */
    Set<LocalDate> turnsOf(String code) {
        return Stream.of(code, regions.currentCode(code, Dated.OPEN))
                .distinct()
                .flatMap(known -> regions.history(known).stream())
                .map(RegionView::validFrom)
                .filter(day -> day.isAfter(Dated.EVER))
                .collect(Collectors.toSet());
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
