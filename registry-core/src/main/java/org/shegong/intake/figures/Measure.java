package org.shegong.intake.figures;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure that has a column of its own in wide files. */
enum Measure {
    USUAL_RESIDENTS("usualResidents", "RESIDENTS", "USUAL"),
    REGISTERED_RESIDENTS("registeredResidents", "RESIDENTS", "REGISTERED"),
    RESIDENTS("residents", "RESIDENTS", null),
    DIBAO("dibao"),
    NEAR_POOR("nearPoor"),
    ELDERLY_60("elderly"),
    DISABLED("disabled"),
    ORPHANS("orphans"),
    BEDS("beds"),
    HOSPITAL_BEDS("hospitalBeds"),
    STUDENTS("students"),
    COMMUNITIES("communities");

    private final String field;
    private final String figure;
    private final @Nullable String basis;

    Measure(String field) {
        this.field = field;
        this.figure = name();
        this.basis = null;
    }

    Measure(String field, String figure, @Nullable String basis) {
        this.field = field;
        this.figure = figure;
        this.basis = basis;
    }

    static Stream<Measure> all() {
        return Arrays.stream(values());
    }

    /** Under what a figure is shown, however its file tells it. */
    static String fieldOf(String figure, String basis) {
        return all().filter(measure -> measure.figure.equals(figure))
                .filter(measure -> measure.basis == null || measure.basis.equals(basis))
                .map(Measure::field)
                .findFirst()
                .orElse(FigureFields.AMOUNT);
    }

    String field() {
        return field;
    }

    /** A code of REGION_FIGURE. */
    String figure() {
        return figure;
    }

    /** The basis that the column itself says, before that of the line. */
    @Nullable String basis() {
        return basis;
    }
}
