package org.shegong.shared.input;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads mobile numbers and landlines with their area code, as digits only. */
public final class Phones {

    public static final String INVALID = "PHONE_INVALID";

    private static final int LONGEST = 60;
    private static final String COUNTRY = "+86";
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(?:10|2[0-9]|[3-9][0-9]{2})[1-9][0-9]{6,7}");
    private static final Pattern BRACKETED_AREA = Pattern.compile("^\\((0[0-9]{2,3})\\)");

    private Phones() {}

    public static Reading<String> read(@Nullable String raw) {
        if (raw != null && raw.length() > LONGEST) {
            return Reading.wrong(INVALID);
        }
        var text = BRACKETED_AREA.matcher(Texts.joined(raw)).replaceFirst("$1");
        var number = text.startsWith(COUNTRY) ? national(text.substring(COUNTRY.length())) : text;
        if (text.isEmpty() && Texts.judged(raw).isEmpty()) {
            return Reading.empty();
        }
        return MOBILE.matcher(number).matches() || LANDLINE.matcher(number).matches()
                ? Reading.of(number)
                : Reading.wrong(INVALID);
    }

    /** Behind the country's prefix an area code is written without its zero. */
    private static String national(String number) {
        return MOBILE.matcher(number).matches() || number.startsWith("0") ? number : "0" + number;
    }
}
