package org.shegong.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.region.RegionLevel;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.input.CreditCodes;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Finds the unit that somebody wrote down; asks no scope and tells no more than that there is one. */
@Component
public class UnitFinder {

    private static final String CITY_SUFFIX = "00";
    private static final int CITY_LENGTH = 4;

    private final RegionTree regions;
    private final OrganizationLookup organizations;
    private final Clock clock;

    UnitFinder(RegionTree regions, OrganizationLookup organizations, Clock clock) {
        this.regions = regions;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** The city, a county-level unit or a town by its code; six digits that end in 00 are a city's usual long form. */
    public Optional<GrantUnit> region(String written) {
        var code = Texts.compact(written);
        var today = LocalDate.now(clock);
        boolean longCity = code.length() == CITY_LENGTH + 2 && code.endsWith(CITY_SUFFIX);
        return regions.find(longCity ? code.substring(0, CITY_LENGTH) : regions.currentCode(code, today), today)
                .flatMap(UnitFinder::unit);
    }

    /** An employer by its credit code, or by a name that no other has or had. */
    public Optional<GrantUnit> employer(String written) {
        return CreditCodes.read(written)
                .found()
                .flatMap(organizations::byCreditCode)
                .or(() -> organizations.byName(Texts.trimmed(written)))
                .map(OrganizationFacts::id)
                .map(GrantUnit::employer);
    }

    private static Optional<GrantUnit> unit(RegionView region) {
        var district = Optional.ofNullable(region.districtCode());
        if (region.level() == RegionLevel.CITY) {
            return Optional.of(GrantUnit.CITY);
        } else if (region.level().isDistrict()) {
            return Optional.of(GrantUnit.district(region.code()));
        }
        return region.level() == RegionLevel.TOWN
                ? district.map(code -> GrantUnit.town(region.code(), code))
                : Optional.empty();
    }
}
