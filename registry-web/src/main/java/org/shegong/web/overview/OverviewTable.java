package org.shegong.web.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cross table as it stands on the page: a row for each district and one of sums; for each level a sum and a number
 * for each group of education.
 */
record OverviewTable(List<Level> levels, List<String> educations, List<Row> rows, Row total) {

    /** A group of columns. */
    record Level(String code, int columns) {}

    /** One district, or all of them where it has no code. */
    record Row(@Nullable String district, String name, Figure sum, List<Figure> figures) {}

    /** A number and the address of the list that it counts. */
    record Figure(long people, String list) {}
}
