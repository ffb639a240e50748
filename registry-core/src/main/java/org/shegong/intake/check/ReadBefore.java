package org.shegong.intake.check;

import java.util.HashMap;
import java.util.Map;
import org.shegong.intake.sheet.Cell;
import org.shegong.shared.input.Reading;

/** What the cells of a column say comes again and again; it is read once, as far as memory allows. */
final class ReadBefore {

    private static final int MOST_OF_A_FIELD = 1_000;
    private static final int LONGEST = 40;

    private final Map<String, Map<Cell, Reading<String>>> known = new HashMap<>();

    Reading<String> of(Field field, Cell cell) {
        var ofField = known.computeIfAbsent(field.name(), key -> new HashMap<>());
        var before = ofField.get(cell);
        if (before != null) {
            return before;
        }
        var reading = field.read(cell);
        if (ofField.size() < MOST_OF_A_FIELD && cell.text().length() <= LONGEST) {
            ofField.put(cell, reading);
        }
        return reading;
    }
}
