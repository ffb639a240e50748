package org.shegong.shared.input;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe stands before what begins with an operator or a
 * control character, and is taken away again when the file comes back.
 */
public final class CsvCells {

    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\\x00＝＋－＠].*");

    private CsvCells() {}

    public static String neutralised(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String restored(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
