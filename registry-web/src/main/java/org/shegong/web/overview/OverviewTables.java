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
import org.shegong.web.overview.OverviewTable.Area;
import org.shegong.web.overview.OverviewTable.Figure;
import org.shegong.web.overview.OverviewTable.Line;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays the figures out: districts in the order of the tree, levels from the highest, groups of education that occur. */
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
        var districts = distinct(overview, OverviewCell::district);
        var areas = new ArrayList<Area>();
        // Who sees one district alone would read every number twice.
        if (districts.size() > 1) {
            areas.add(area(overview, educations, null));
        }
        districts.forEach(district -> areas.add(area(overview, educations, district)));
        return new OverviewTable(educations.stream().map(this::educationName).toList(), areas);
    }

    private Area area(Overview overview, List<String> educations, @Nullable String district) {
        var levels = LEVELS.stream()
                .map(level -> new Line(level, figures(overview, educations, new Choice(district, level, null))))
                .toList();
        var name = district == null ? "" : districtName(overview, district);
        return new Area(name, figures(overview, educations, new Choice(district, null, null)), levels);
    }

    private static List<Figure> figures(Overview overview, List<String> educations, Choice all) {
        var figures = new ArrayList<Figure>();
        figures.add(figure(overview, all));
        educations.forEach(education -> figures.add(figure(overview, all.having(education))));
        return figures;
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
        return regions.lastKnown(code, overview.day()).map(RegionView::name).orElse(Overview.NONE);
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

        Choice having(String someEducation) {
            return new Choice(district, level, someEducation);
        }

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
