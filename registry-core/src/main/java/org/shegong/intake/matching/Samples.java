package org.shegong.intake.matching;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.SheetRow;
import org.shegong.shared.input.Texts;

/** What is shown of a file while its columns are matched: enough to tell them apart, and no number of a person. */
final class Samples {

    private static final int LONGEST = 40;
    private static final int LONGEST_ROW = 60;
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9](?:[- ]?[0-9]){9,}[- ]?[0-9Xx]");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+(?=@)");
    private static final Set<String> NUMBERS_OF_PEOPLE = Set.of("idNumber", "phone");

    private Samples() {}

    static List<String> of(List<Cell> cells, String field) {
        return cells.stream().map(Cell::text).map(text -> one(text, field)).toList();
    }

    private static String one(String text, String field) {
        return NUMBERS_OF_PEOPLE.contains(field)
                ? masked(Texts.compact(text))
                : shown(
                        ADDRESS.matcher(text)
                                .replaceAll(address -> address.group().charAt(0) + "***"),
                        LONGEST);
    }

    static String row(SheetRow row) {
        var text = row.cells().stream()
                .map(cell -> Texts.judged(cell.text()))
                .filter(cell -> !cell.isEmpty())
                .limit(LONGEST_ROW)
                .collect(Collectors.joining(" · "));
        return shown(text, LONGEST_ROW);
    }

    private static String shown(String text, int longest) {
        var plain = LONG_NUMBER.matcher(Texts.judged(text)).replaceAll(number -> masked(number.group()));
        int length = Texts.codePoints(plain);
        return length <= longest ? plain : plain.substring(0, plain.offsetByCodePoints(0, longest)) + "…";
    }

    /** The first and the last character. */
    private static String masked(String number) {
        return number.length() < 3
                ? number
                : number.charAt(0)
                        + "*".repeat(Math.min(number.length(), LONGEST) - 2)
                        + number.charAt(number.length() - 1);
    }
}
