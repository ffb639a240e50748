package org.shegong.intake.layout;

import java.util.List;
import org.shegong.intake.sheet.SheetRow;

/** The cells of a row as header words. */
final class HeaderTexts {

    private HeaderTexts() {}

    static List<String> of(SheetRow row) {
        return row.cells().stream().map(cell -> Labels.key(cell.text())).toList();
    }

    static String joined(List<String> texts) {
        return String.join("", texts);
    }

    static String at(List<String> texts, int column) {
        return column < texts.size() ? texts.get(column) : "";
    }
}
