package org.shegong.web.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.reports.dashboard.Overview;
import org.shegong.reports.dashboard.OverviewCell;
import org.shegong.web.overview.OverviewTable.Figure;
import org.shegong.web.overview.OverviewTable.Level;
import org.shegong.web.overview.OverviewTable.Row;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays the figures out: levels from the highest, groups of education that occur, districts in the order of the tree. */
@Component
class OverviewTables {

    private static final List<String> LEVELS = List.of("SENIOR", "INTERMEDIATE", "ASSISTANT", Overview.NONE);

    private final RegionTree regions;
    private final CodeLists codes;

    OverviewTables(RegionTree regions, CodeLists codes) {
        this.regions = regions;
        this.codes = codes;
    }

    OverviewTable of(Overview overview) {
        var educations = distinct(overview, OverviewCell::education);
        var rows = distinct(overview, OverviewCell::district).stream()
                .map(district -> row(overview, educations, district))
                .toList();
        return new OverviewTable(
                LEVELS.stream()
                        .map(level -> new Level(level, educations.size() + 1))
                        .toList(),
                educations.stream().map(this::educationName).toList(),
                rows,
                row(overview, educations, null));
    }

    private Row row(Overview overview, List<String> educations, @Nullable String district) {
        var figures = new ArrayList<Figure>();
        for (var level : LEVELS) {
            figures.add(figure(overview, new Choice(district, level, null)));
            educations.forEach(education -> figures.add(figure(overview, new Choice(district, level, education))));
        }
        var name = district == null ? "" : districtName(overview, district);
        return new Row(district, name, figure(overview, new Choice(district, null, null)), figures);
    }

    private static Figure figure(Overview overview, Choice choice) {
        return new Figure(overview.sum(choice::holds), choice.list());
    }

    private static List<String> distinct(Overview overview, Function<OverviewCell, String> by) {
        return overview.cells().stream()
                .map(by)
                .distinct()
                .sorted(Comparator.comparing((String value) -> value.equals(Overview.NONE))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String districtName(Overview overview, String code) {
        return regions.lastKnown(code, overview.day()).map(RegionView::name).orElse("");
    }

    private String educationName(String code) {
        return codes.find(CodeList.EDUCATION, code).map(OverviewTables::worded).orElse("");
    }

    private static String worded(CodeEntry entry) {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? entry.en() : entry.zh();
    }

    /** What a figure is cut to; an absent part is not cut. */
    private record Choice(
            @Nullable String district,
            @Nullable String level,
            @Nullable String education) {

        boolean holds(OverviewCell cell) {
            return (district == null || district.equals(cell.district()))
                    && (level == null || level.equals(cell.level()))
                    && (education == null || education.equals(cell.education()));
        }

        String list() {
            var address = UriComponentsBuilder.fromPath("/workers");
            put(address, "district", district);
            put(address, "level", level);
            put(address, "education", education);
            return address.build().toUriString();
        }

        private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
            if (value != null) {
                address.queryParam(name, value);
            }
        }
    }
}
