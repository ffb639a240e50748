package org.shegong.intake.corrected;

import java.util.List;
import org.springframework.data.domain.Page;

/**
 * Everything that was corrected in a change-set.
 *
 * @param isOpen     whether it can be withdrawn now
 * @param values     what was said of values of this file
 * @param remembered what its owner said of values of all files of the kind
 * @param rows       rows of which cells were typed over
 */
public record Corrected(
        boolean isOpen, List<CorrectedValue> values, List<CorrectedValue> remembered, Page<CorrectedRow> rows) {

    public Corrected {
        values = List.copyOf(values);
        remembered = List.copyOf(remembered);
    }

    public boolean isEmpty() {
        return values.isEmpty() && remembered.isEmpty() && rows.getTotalElements() == 0;
    }
}
