package org.shegong.shared.input;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads texts of any content, bounded in code points; lines end with LF. */
public final class FreeTexts {

    public static final String TOO_LONG = "TOO_LONG";
    public static final String INVALID = "TEXT_INVALID";

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    /** Controls, halves of characters, the sign that stands where a character was lost on the way, and what no XML takes. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD-\\uFFFF&&[^\\n\\t]]");

    private FreeTexts() {}

    public static Reading<String> read(@Nullable String raw, int maxCodePoints) {
        var text = LINE_ENDS.matcher(Texts.trimmed(raw)).replaceAll("\n");
        if (text.isEmpty()) {
            return Reading.empty();
        } else if (Texts.codePoints(text) > maxCodePoints) {
            return Reading.wrong(TOO_LONG);
        }
        return FORBIDDEN.matcher(text).find() ? Reading.wrong(INVALID) : Reading.of(text);
    }
}
