package org.shegong.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Turns the stored number of a cell into what was shown: a number of at most 15 digits, or a calendar day. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final Cell ERROR = new Cell(Cell.Kind.ERROR, "#NUM!");
    private static final int DIGITS = 15;
    private static final int NO_SUCH_DAY = 60;
    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate EARLY_ORIGIN = LocalDate.of(1899, 12, 31);
    private static final LocalDate ORIGIN = LocalDate.of(1899, 12, 30);
    private static final LocalDate ORIGIN_1904 = LocalDate.of(1904, 1, 1);

    private Numerals() {}

    static Cell cell(String stored, NumberFormats.Shown shown, boolean from1904) {
        if (!NUMBER.matcher(stored).matches()) {
            return ERROR;
        }
        var number = new BigDecimal(stored);
        if (number.precision() - number.scale() > DIGITS) {
            return new Cell(Cell.Kind.LOST_DIGITS, number.toPlainString());
        }
        return shown == NumberFormats.Shown.NUMBER ? number(number) : day(number, shown, from1904);
    }

    private static Cell number(BigDecimal number) {
        var seen = number.round(new MathContext(DIGITS, RoundingMode.HALF_UP)).stripTrailingZeros();
        return new Cell(Cell.Kind.NUMBER, seen.signum() == 0 ? "0" : seen.toPlainString());
    }

    /** 1900 was no leap year, but the 60th day of that calendar pretends it was; such a day is an error. */
    private static Cell day(BigDecimal serial, NumberFormats.Shown shown, boolean from1904) {
        int days = serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0 ? -1 : serial.intValue();
        if (serial.signum() < 0 || days < (from1904 ? 0 : 1) || (!from1904 && days == NO_SUCH_DAY)) {
            return ERROR;
        }
        var date = from1904 ? ORIGIN_1904.plusDays(days) : (days < NO_SUCH_DAY ? EARLY_ORIGIN : ORIGIN).plusDays(days);
        if (shown == NumberFormats.Shown.DAY_AND_TIME
                && serial.stripTrailingZeros().scale() > 0) {
            return Cell.text(date + " " + serial.remainder(BigDecimal.ONE));
        }
        return new Cell(shown == NumberFormats.Shown.MONTH ? Cell.Kind.MONTH : Cell.Kind.DATE, date.toString());
    }
}
