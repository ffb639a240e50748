package org.shegong.intake.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shegong.account.Permission;
import org.shegong.intake.check.Checks;
import org.shegong.intake.kind.ChangedMeanwhile;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.intake.kind.ImportKind;
import org.shegong.intake.kind.Importing;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.region.figure.RegionFigures;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** Yearly figures of regions, as the bureaus of statistics and civil affairs list them. */
@Component
class FiguresKind implements ImportKind {

    private final CodeLists lists;
    private final RegionTree regions;
    private final RegionFigures figures;
    private final FigureComparison comparison;

    FiguresKind(CodeLists lists, RegionTree regions, RegionFigures figures, FigureComparison comparison) {
        this.lists = lists;
        this.regions = regions;
        this.figures = figures;
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "REGIONAL_FIGURES";
    }

    /** The same right as for entering them one by one. */
    @Override
    public Permission permission() {
        return Permission.EDIT_REFERENCE;
    }

    @Override
    public List<List<String>> neededColumns() {
        return List.of(
                List.of(FigureFields.REGION),
                List.of(FigureFields.YEAR),
                orMeasures(FigureFields.FIGURE),
                orMeasures(FigureFields.AMOUNT));
    }

    @Override
    public Map<String, FieldChoice> choices() {
        return Map.of(
                FigureFields.REGION, FieldChoice.DISTRICT,
                FigureFields.TOWN, FieldChoice.townOf(FigureFields.REGION),
                FigureFields.FIGURE, FieldChoice.of(CodeList.REGION_FIGURE),
                FigureFields.BASIS, FieldChoice.of(CodeList.FIGURE_BASIS));
    }

    /** One figure a line is the layout that takes any figure. */
    @Override
    public boolean isOffered(String field) {
        return Measure.all().noneMatch(measure -> measure.field().equals(field));
    }

    @Override
    public Checks checks(Scope scope, LocalDate today) {
        return new Checks(
                FigureFields.REGION,
                FigureFields.all(lists, today),
                List.of(new FigureRules(), new PlaceOfFigures(regions, scope, today)),
                List.of());
    }

    @Override
    public List<Compared> compare(Importing importing, List<Map<String, String>> rows) {
        return rows.stream().map(FigureRow::new).map(comparison::compare).toList();
    }

    @Override
    public List<Applied> apply(Scope scope, List<Map<String, String>> rows) {
        return rows.stream().map(FigureRow::new).map(this::apply).toList();
    }

    /** What was shown before is changed; anything else would change unseen. */
    private Applied apply(FigureRow row) {
        if (!comparison.isAsShown(row)) {
            return Applied.refused(new ChangedMeanwhile());
        }
        var entries = comparison.entries(row);
        return entries.isEmpty()
                ? Applied.made(List.of())
                : Applied.made(List.of(new Made(
                        "region-figures", figures.enterTogether(entries).toString())));
    }

    private static List<String> orMeasures(String field) {
        return Stream.concat(Stream.of(field), Measure.all().map(Measure::field))
                .toList();
    }
}
