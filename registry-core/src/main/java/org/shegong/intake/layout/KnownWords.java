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

    /** What the importer has said outweighs what is known of words. */
    private static final int OWN = 100;

    public KnownWords {
        own = Map.copyOf(own);
    }

    /** The importer's own words come first; of several columns for one field the first of the heaviest holds it. */
    public Map<String, Integer> columns(List<HeaderColumn> header) {
        var columns = new HashMap<String, Integer>();
        var weights = new HashMap<String, Integer>();
        for (int column = 0; column < header.size(); column++) {
            for (var claim : claim(header.get(column)).stream().toList()) {
                if (weights.getOrDefault(claim.field(), 0) < claim.weight()) {
                    weights.put(claim.field(), claim.weight());
                    columns.put(claim.field(), column);
                }
            }
        }
        return columns;
    }

    private Optional<Claim> claim(HeaderColumn column) {
        var field = own.get(column.key());
        return field == null
                ? labels.claimOf(column)
                : Optional.of(new Claim(field, OWN)).filter(claim -> !field.isEmpty());
    }
}
