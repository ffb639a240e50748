package org.shegong.intake.figures;

import java.util.ArrayList;
import java.util.List;
import org.shegong.intake.figures.FigureRow.Told;
import org.shegong.intake.kind.Change;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.Difference;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.region.figure.FigureEntry;
import org.shegong.region.figure.RegionFigures;
import org.springframework.stereotype.Component;

/** Compares the figures that lines tell with those that the register knows. */
@Component
class FigureComparison {

    private final RegionFigures figures;
    private final RegionTree regions;

    FigureComparison(RegionFigures figures, RegionTree regions) {
        this.figures = figures;
        this.regions = regions;
    }

    Compared compare(FigureRow row) {
        if (entries(row).isEmpty()) {
            return Compared.UNCHANGED;
        }
        var change = change(row);
        return change.differences().isEmpty() ? Compared.NEW : Compared.of(change);
    }

    /** Whether the line would change what it was found to change when it was checked. */
    boolean isAsShown(FigureRow row) {
        return change(row).told().equals(row.values().getOrDefault(Change.TOLD, ""));
    }

    /** What the register does not say yet. */
    List<FigureEntry> entries(FigureRow row) {
        var entries = new ArrayList<FigureEntry>();
        for (var told : row.figures()) {
            var known = known(row, told);
            if (!known.says(told.amount())) {
                entries.add(row.entry(told, known));
            }
        }
        return entries;
    }

    private Change change(FigureRow row) {
        var differences = new ArrayList<Difference>();
        for (var told : row.figures()) {
            var known = known(row, told);
            if (!known.says(told.amount())) {
                known.amount()
                        .ifPresent(before -> differences.add(Difference.ofText(
                                Measure.fieldOf(told.figure(), told.basis()), before, told.amount())));
            }
        }
        return new Change(row.place(), 0, title(row), differences);
    }

    private String title(FigureRow row) {
        var name = regions.history(row.place()).stream()
                .map(RegionView::name)
                .reduce((first, last) -> last)
                .orElse(row.place());
        return name + " " + row.year();
    }

    private FigureKnown known(FigureRow row, Told told) {
        return new FigureKnown(figures.find(row.place(), row.year(), told.figure(), told.basis()));
    }
}
