package org.shegong.intake.figures;

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

/** The region, by code or name as it stood at the end of the year, must be known and lie where the importer may write. */
final class PlaceOfFigures implements RowRule {

    static final String PLACE = "@place";

    /** Codes of cities, districts and towns that are filled up with zeros. */
    private static final Pattern FILLED =
            Pattern.compile("(?<=^[0-9]{4})00(?:000){0,2}$|(?<=^[0-9]{6}|^[0-9]{9})(?:000){1,2}$");

    private final RegionTree regions;
    private final Scope scope;
    private final LocalDate today;

    PlaceOfFigures(RegionTree regions, Scope scope, LocalDate today) {
        this.regions = regions;
        this.scope = scope;
        this.today = today;
    }

    @Override
    public void judge(RowUnderCheck row) {
        if (row.isEmpty(FigureFields.REGION)) {
            return;
        }
        var day = row.value(FigureFields.YEAR)
                .map(year -> LocalDate.of(Integer.parseInt(year), 12, 31))
                .filter(end -> end.isBefore(today))
                .orElse(today);
        var named = named(row.typed(FigureFields.REGION), day);
        if (named.isEmpty()) {
            row.reject(FigureFields.REGION, "DIVISION_UNKNOWN");
            return;
        }
        var town = new Divisions(regions, day)
                .town(
                        row,
                        FigureFields.TOWN,
                        named.filter(found -> found.level().isDistrict()));
        (row.isEmpty(FigureFields.TOWN) ? named : town).ifPresent(place -> derive(row, place));
    }

    private void derive(RowUnderCheck row, RegionView place) {
        row.derive(PLACE, place.code());
        if (!new ScopedRow(place.districtCode(), place.townCode(), null, null, null).isWithin(scope)) {
            row.reject(FigureFields.REGION, "OUT_OF_SCOPE");
        }
    }

    private Optional<RegionView> named(String name, LocalDate day) {
        var text = Texts.compact(name);
        var root = regions.root(day);
        return regions.find(FILLED.matcher(text).replaceAll(""), day)
                .or(() -> Optional.of(root).filter(city -> city.name().equals(text)))
                .or(() -> regions.districtNamed(text, day))
                .or(() -> onlyTown(text, day));
    }

    private Optional<RegionView> onlyTown(String name, LocalDate day) {
        var towns = regions.townsNamed(name, day);
        return towns.size() == 1 ? Optional.of(towns.get(0)) : Optional.empty();
    }
}
