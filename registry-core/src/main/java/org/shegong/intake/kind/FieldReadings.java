package org.shegong.intake.kind;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.shegong.intake.check.Field;
import org.shegong.intake.sheet.Cell;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.FreeTexts;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;

/** Makes fields out of readings, on one day. */
public final class FieldReadings {

    public static final String UNKNOWN_VALUE = "UNKNOWN_VALUE";
    public static final String DIGITS_LOST = "DIGITS_LOST";

    private static final Pattern SEPARATOR = Pattern.compile("[、,/]");
    private static final int YEAR_AND_MONTH = 7;

    private final CodeLists lists;
    private final LocalDate today;

    public FieldReadings(CodeLists lists, LocalDate today) {
        this.lists = lists;
        this.today = today;
    }

    /** A field that is read from the text of its cell. */
    public Field text(String name, Function<String, Reading<String>> reading) {
        return new Field(name, cell -> reading.apply(cell.text()), false);
    }

    public Field freeText(String name, int maxCodePoints) {
        return text(name, text -> FreeTexts.read(text, maxCodePoints));
    }

    /** A name or code that a rule of the row looks up; of its own it is never wrong. */
    public Field lookedUp(String name) {
        return new Field(name, cell -> told(Texts.judged(cell.text())), true);
    }

    /** A field whose digits count, so that a number that has lost some of them is refused under the given code. */
    public Field digits(String name, String lost, Function<String, Reading<String>> reading) {
        return new Field(
                name,
                cell -> cell.kind() == Cell.Kind.LOST_DIGITS ? Reading.wrong(lost) : reading.apply(cell.text()),
                false);
    }

    public Field code(String name, CodeList list) {
        return text(name, text -> code(list, text));
    }

    /** One or more values of a list between 、 or , or / signs. */
    public Field codes(String name, CodeList list) {
        return text(name, text -> codes(list, text));
    }

    /** A day that cannot lie after today. */
    public Field pastDay(String name) {
        return text(name, text -> Dates.readPast(text, false, today).map(PartialDate::toString));
    }

    /** A day or month that cannot lie after today; a day that is shown as a month counts as one. */
    public Field pastMonth(String name) {
        return new Field(name, cell -> Dates.readPast(shown(cell), true, today).map(PartialDate::toString), false);
    }

    /** A day that may lie ahead. */
    public Field dayAhead(String name) {
        return text(name, text -> Dates.readAhead(text, today).map(PartialDate::toString));
    }

    private static Reading<String> told(String text) {
        return text.isEmpty() ? Reading.empty() : Reading.of(text);
    }

    private static String shown(Cell cell) {
        return cell.kind() == Cell.Kind.MONTH ? cell.text().substring(0, YEAR_AND_MONTH) : cell.text();
    }

    private Reading<String> code(CodeList list, String text) {
        var value = Texts.compact(text);
        if (value.isEmpty()) {
            return Reading.empty();
        }
        return lists.resolve(list, value, today)
                .map(CodeEntry::code)
                .map(found -> Reading.of(found))
                .orElseGet(() -> Reading.wrong(UNKNOWN_VALUE));
    }

    private Reading<String> codes(CodeList list, String text) {
        var found = new LinkedHashSet<String>();
        for (var part : SEPARATOR.split(Texts.judged(text), -1)) {
            var one = code(list, part);
            if (one.isRefused()) {
                return one;
            }
            one.found().ifPresent(found::add);
        }
        return found.isEmpty() ? Reading.empty() : Reading.of(String.join(",", found));
    }
}
