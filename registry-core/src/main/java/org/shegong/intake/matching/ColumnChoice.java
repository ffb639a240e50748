package org.shegong.intake.matching;

import java.util.Map;

/**
 * Which column is which field.
 *
 * @param columns the column of each field, counted from one
 */
public record ColumnChoice(HeaderChoice header, Map<String, Integer> columns) {

    public ColumnChoice {
        columns = Map.copyOf(columns);
    }
}
