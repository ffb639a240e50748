package org.shegong.intake.kind;

import java.time.LocalDate;
import java.util.Optional;
import org.shegong.intake.check.RowUnderCheck;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;

/** Finds the divisions that a row names, and says what is wrong with them. */
public final class Divisions {

    private static final String UNKNOWN = "DIVISION_UNKNOWN";

    private final RegionTree regions;
    private final LocalDate today;

    public Divisions(RegionTree regions, LocalDate today) {
        this.regions = regions;
        this.today = today;
    }

    public Optional<RegionView> district(RowUnderCheck row, String field) {
        if (row.isEmpty(field)) {
            return Optional.empty();
        }
        var district = regions.districtNamed(row.typed(field), today);
        if (district.isEmpty()) {
            row.reject(field, UNKNOWN);
        }
        return district;
    }

    /** The town of that name in the row's district; without a district, the only one of that name in the city. */
    public Optional<RegionView> town(RowUnderCheck row, String field, Optional<RegionView> district) {
        if (row.isEmpty(field)) {
            return Optional.empty();
        }
        var towns = regions.townsNamed(row.typed(field), today);
        var here = towns.stream()
                .filter(town -> district.isEmpty() || district.get().code().equals(town.districtCode()))
                .toList();
        if (towns.isEmpty()) {
            row.reject(field, UNKNOWN);
        } else if (here.isEmpty()) {
            row.reject(field, "DIVISION_MISMATCH");
        }
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }
}
