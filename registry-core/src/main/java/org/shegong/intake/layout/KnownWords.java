package org.shegong.intake.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header words by which columns are recognised.
 *
 * @param labels the words that everybody's files are read with
 * @param own    what the importer has matched before, by the whole header of a column; an empty text for no field
 */
public record KnownWords(Labels labels, Map<String, String> own) {

    public KnownWords {
        own = Map.copyOf(own);
    }

    /** The importer's own words come first; of several columns for one field the first holds it. */
    public Map<String, Integer> columns(List<HeaderColumn> header) {
        var columns = new HashMap<String, Integer>();
        for (int column = 0; column < header.size(); column++) {
            var field = own.getOrDefault(header.get(column).key(), "");
            put(columns, Optional.of(field).filter(name -> !name.isEmpty()), column);
        }
        for (int column = 0; column < header.size(); column++) {
            if (!own.containsKey(header.get(column).key())) {
                put(columns, header.get(column).field(labels), column);
            }
        }
        return columns;
    }

    private static void put(Map<String, Integer> columns, Optional<String> field, int column) {
        field.ifPresent(name -> columns.putIfAbsent(name, column));
    }
}
