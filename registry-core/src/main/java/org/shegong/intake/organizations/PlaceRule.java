package org.shegong.intake.organizations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.shegong.intake.check.RowRule;
import org.shegong.intake.check.RowUnderCheck;
import org.shegong.intake.kind.Divisions;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.input.Texts;

/** District, town and code of an employer must be known, agree, and lie where the importer may write. */
class PlaceRule implements RowRule {

    static final String PLACE = "@place";

    /** A code of twelve digits that names no community ends in zeros. */
    private static final Pattern FILLED = Pattern.compile("(?<=^[0-9]{6}|^[0-9]{9})(?:000){1,2}$");

    private final RegionTree regions;
    private final Scope scope;
    private final LocalDate today;

    PlaceRule(RegionTree regions, Scope scope, LocalDate today) {
        this.regions = regions;
        this.scope = scope;
        this.today = today;
    }

    @Override
    public void judge(RowUnderCheck row) {
        var divisions = new Divisions(regions, today);
        var district = divisions.district(row, "region");
        var town = divisions.town(row, "town", district);
        var place = town.or(() -> coded(row, district)).or(() -> district);
        town.or(() -> district.filter(found -> row.isEmpty("town"))).ifPresent(named -> compareCode(row, named));
        place.ifPresent(found -> {
            row.derive(PLACE, found.code());
            if (!new ScopedRow(found.districtCode(), found.townCode(), null, null, null).isWithin(scope)) {
                row.reject("region", "OUT_OF_SCOPE");
            }
        });
    }

    /** Only with what the row names for certain: a town that is unknown or elsewhere was said to be wrong already. */
    private void compareCode(RowUnderCheck row, RegionView named) {
        if (row.isEmpty("regionCode")) {
            return;
        }
        var coded = region(row);
        if (coded.isEmpty() && named.townCode() == null) {
            row.reject("regionCode", "DIVISION_UNKNOWN");
        } else if (coded.filter(found -> lies(found, named)).isEmpty()) {
            row.reject("regionCode", "DIVISION_MISMATCH");
        }
    }

    /** With a town the code is the town's or one below it; with a district alone it may be anything inside. */
    private static boolean lies(RegionView coded, RegionView named) {
        return named.townCode() != null
                ? named.townCode().equals(coded.townCode())
                : String.valueOf(named.districtCode()).equals(coded.districtCode());
    }

    private Optional<RegionView> coded(RowUnderCheck row, Optional<RegionView> district) {
        return region(row).filter(found -> district.isPresent() && lies(found, district.get()));
    }

    private Optional<RegionView> region(RowUnderCheck row) {
        var code = FILLED.matcher(Texts.compact(row.typed("regionCode"))).replaceAll("");
        return regions.find(regions.currentCode(code, today), today);
    }
}
