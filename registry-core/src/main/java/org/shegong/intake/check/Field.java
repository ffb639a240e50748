package org.shegong.intake.check;

import java.util.function.Function;
import org.shegong.intake.sheet.Cell;
import org.shegong.shared.input.Reading;

/**
 * A field of a kind of file.
 *
 * @param reading how a cell becomes the normalised text of a value
 */
public record Field(String name, Function<Cell, Reading<String>> reading) {

    public static final String CELL_ERROR = "CELL_ERROR";

    Reading<String> read(Cell cell) {
        return cell.kind() == Cell.Kind.ERROR ? Reading.wrong(CELL_ERROR) : reading.apply(cell);
    }
}
