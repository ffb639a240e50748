package org.shegong.intake.matching;

import org.shegong.intake.layout.HeaderPlace;

/**
 * Where the header stands, as people count.
 *
 * @param sheet counted from one
 * @param row   the number of the header's first row in the sheet
 * @param rows  one to three
 */
public record HeaderChoice(int sheet, int row, int rows) {

    static HeaderChoice of(HeaderPlace place) {
        return new HeaderChoice(place.sheet() + 1, place.from(), place.end() - place.from() + 1);
    }

    HeaderPlace place() {
        return new HeaderPlace(sheet - 1, row, row + rows - 1);
    }
}
