package org.shegong.intake.check;

import java.util.function.Function;
import org.shegong.intake.sheet.Cell;
import org.shegong.shared.input.Reading;

/**
 * A field of a kind of file.
 *
 * @param reading    how a cell becomes the normalised text of a value
 * @param isLookedUp whether a rule of the row looks the text up and says what is wrong with it
 */
public record Field(String name, Function<Cell, Reading<String>> reading, boolean isLookedUp) {

    public static final String CELL_ERROR = "CELL_ERROR";

    /** An error is what its sender saw, so the field says what is wrong with it; only a free text would take it. */
    Reading<String> read(Cell cell) {
        var read = reading.apply(cell);
        return cell.kind() == Cell.Kind.ERROR && !read.isRefused() && !isLookedUp ? Reading.wrong(CELL_ERROR) : read;
    }
}
