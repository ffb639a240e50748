package org.shegong.intake.figures;

import java.util.HashMap;
import java.util.Map;
import org.shegong.intake.check.RowRule;
import org.shegong.intake.check.RowUnderCheck;

/** What the fields of a line must tell together, and what two lines may not tell differently. */
final class FigureRules implements RowRule {

    private static final String RESIDENTS = "RESIDENTS";

    private final Map<String, String> told = new HashMap<>();

    @Override
    public void judge(RowUnderCheck row) {
        row.require(FigureFields.REGION);
        row.require(FigureFields.YEAR);
        if (Measure.all().allMatch(measure -> row.isEmpty(measure.field())) || !row.isEmpty(FigureFields.AMOUNT)) {
            row.require(FigureFields.FIGURE);
        }
        if (!row.isEmpty(FigureFields.FIGURE)) {
            row.require(FigureFields.AMOUNT);
        }
        boolean undivided =
                row.value(FigureFields.FIGURE).filter(RESIDENTS::equals).isPresent()
                        || !row.isEmpty(Measure.RESIDENTS.field());
        if (undivided) {
            row.require(FigureFields.BASIS);
        }
        compare(row);
    }

    /** The first line that tells a figure stays; a later one cannot tell it otherwise. */
    private void compare(RowUnderCheck row) {
        var place = row.typed(FigureFields.REGION) + "\n" + row.typed(FigureFields.TOWN) + "\n"
                + row.value(FigureFields.YEAR).orElse("");
        for (var figure : FigureRow.figures(row::value)) {
            var before = told.putIfAbsent(place + "\n" + figure.key(), figure.amount());
            if (before != null && !before.equals(figure.amount())) {
                row.reject(figure.field(), "FIGURE_TWICE_IN_FILE");
            }
        }
    }
}
