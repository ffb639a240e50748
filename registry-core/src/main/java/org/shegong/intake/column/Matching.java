package org.shegong.intake.column;

import java.util.Map;
import org.shegong.intake.layout.HeaderPlace;

/**
 * What somebody has said of a file.
 *
 * @param columns the column of each field, counted from zero
 */
public record Matching(HeaderPlace header, Map<String, Integer> columns) {

    public Matching {
        columns = Map.copyOf(columns);
    }
}
