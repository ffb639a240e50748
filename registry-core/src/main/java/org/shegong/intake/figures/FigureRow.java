package org.shegong.intake.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.region.figure.FigureEntry;

/** The checked values of one line: one figure, or one for each column of figures. */
record FigureRow(Map<String, String> values) {

    private static final String UNDIVIDED = "NONE";

    String place() {
        return values.getOrDefault(PlaceOfFigures.PLACE, "");
    }

    int year() {
        return Integer.parseInt(values.getOrDefault(FigureFields.YEAR, "0"));
    }

    List<Told> figures() {
        return figures(field -> Optional.ofNullable(values.get(field)));
    }

    /** What a line tells, of which nothing more than its readable values is known. */
    static List<Told> figures(Function<String, Optional<String>> values) {
        var basis = values.apply(FigureFields.BASIS).orElse(UNDIVIDED);
        var alone = values
                .apply(FigureFields.FIGURE)
                .flatMap(figure -> values.apply(FigureFields.AMOUNT)
                        .map(amount -> new Told(FigureFields.AMOUNT, figure, basis, amount)))
                .stream();
        var columns = Measure.all()
                .flatMap(measure -> values
                        .apply(measure.field())
                        .map(amount ->
                                new Told(measure.field(), measure.figure(), either(measure.basis(), basis), amount))
                        .stream());
        return Stream.concat(alone, columns).toList();
    }

    private static String either(@Nullable String own, String other) {
        return own == null ? other : own;
    }

    FigureEntry entry(Told told, FigureKnown known) {
        return new FigureEntry(
                place(), year(), told.figure(), told.basis(), new BigDecimal(told.amount()), null, note(), known.id());
    }

    private String note() {
        return Stream.of(FigureFields.SOURCE, FigureFields.REMARK)
                .map(values::get)
                .filter(text -> text != null)
                .collect(Collectors.joining("；"));
    }

    /**
     * One figure that a line tells.
     *
     * @param field the column in which it stands
     */
    record Told(String field, String figure, String basis, String amount) {

        String key() {
            return figure + ":" + basis;
        }
    }
}
