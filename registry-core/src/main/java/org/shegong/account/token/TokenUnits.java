package org.shegong.account.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shegong.account.GrantUnit;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.region.RegionLevel;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Finds the one right that a key is to carry. */
@Component
class TokenUnits {

    private static final String CITY_SUFFIX = "00";
    private static final int CITY_LENGTH = 4;

    private final RegionTree regions;
    private final Clock clock;

    TokenUnits(RegionTree regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    Rights.Right right(Rights held, Role role, String typedCode) {
        var code = Texts.compact(typedCode);
        var unit = code.isEmpty() ? ownUnit(held, role) : unit(code);
        var named = new Rights.Right(role, unit, true);
        return held.cover(named) ? named : new Rights.Right(role, unit, false);
    }

    private static GrantUnit ownUnit(Rights held, Role role) {
        return held.held().stream()
                .filter(right -> right.role() == role)
                .map(Rights.Right::unit)
                .findFirst()
                .orElseThrow(TokenTooWide::new);
    }

    private GrantUnit unit(String code) {
        return region(code)
                .flatMap(this::unit)
                .orElseThrow(() -> new InvalidFields(List.of(new FieldProblem("regionCode", "REGION_UNKNOWN"))));
    }

    /** Six digits that end in 00 are the usual long form of a city's four. */
    private Optional<RegionView> region(String code) {
        var today = LocalDate.now(clock);
        boolean longCity = code.length() == CITY_LENGTH + 2 && code.endsWith(CITY_SUFFIX);
        return regions.find(longCity ? code.substring(0, CITY_LENGTH) : regions.currentCode(code, today), today);
    }

    private Optional<GrantUnit> unit(RegionView region) {
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
