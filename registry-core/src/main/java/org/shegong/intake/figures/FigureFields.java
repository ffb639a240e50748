package org.shegong.intake.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shegong.intake.check.Field;
import org.shegong.intake.kind.FieldReadings;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;

/** The columns of a file of figures. */
final class FigureFields {

    static final String REGION = "region";
    static final String TOWN = "town";
    static final String YEAR = "year";
    static final String FIGURE = "figure";
    static final String BASIS = "basis";
    static final String AMOUNT = "amount";
    static final String SOURCE = "source";
    static final String REMARK = "remark";

    private static final int SOURCE_LENGTH = 200;
    private static final int REMARK_LENGTH = 90;
    private static final Pattern YEAR_TEXT = Pattern.compile("((?:19|20)[0-9]{2})年?度?");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,14})(?:\\.0*)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,14}\\.[0-9]{1,14}");

    private FigureFields() {}

    static List<Field> all(CodeLists lists, LocalDate today) {
        var readings = new FieldReadings(lists, today);
        var told = List.of(
                readings.lookedUp(REGION),
                readings.lookedUp(TOWN),
                readings.text(YEAR, text -> year(text, today)),
                readings.code(FIGURE, CodeList.REGION_FIGURE),
                readings.code(BASIS, CodeList.FIGURE_BASIS),
                readings.text(AMOUNT, FigureFields::amount),
                readings.freeText(SOURCE, SOURCE_LENGTH),
                readings.freeText(REMARK, REMARK_LENGTH));
        var measures = Measure.all().map(measure -> readings.text(measure.field(), FigureFields::amount));
        return Stream.concat(told.stream(), measures).toList();
    }

    private static Reading<String> year(String text, LocalDate today) {
        var typed = Texts.compact(text);
        var year = YEAR_TEXT.matcher(typed);
        if (typed.isEmpty()) {
            return Reading.empty();
        } else if (!year.matches()) {
            return Reading.wrong("YEAR_INVALID");
        }
        return Reading.of(year.group(1)).unless(told -> Integer.parseInt(told) <= today.getYear(), "DATE_IN_FUTURE");
    }

    /** People, beds and places are counted in ones: who writes 45.1 counts in ten thousands. */
    private static Reading<String> amount(String text) {
        var typed = Texts.compact(text).replace(",", "");
        var whole = WHOLE.matcher(typed);
        if (typed.isEmpty()) {
            return Reading.empty();
        } else if (whole.matches()) {
            return Reading.of(whole.group(1));
        }
        return Reading.wrong(DECIMAL.matcher(typed).matches() ? "NUMBER_NOT_WHOLE" : "NUMBER_INVALID");
    }
}
