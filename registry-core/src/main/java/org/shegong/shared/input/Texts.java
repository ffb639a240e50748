package org.shegong.shared.input;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which typed text is brought into one shape before it is judged. */
public final class Texts {

    private static final Pattern OUTER = Pattern.compile("^[\\p{Z}\\p{Cc}]+|[\\p{Z}\\p{Cc}]+$");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");

    private Texts() {}

    /** Without blanks of any kind at both ends; never null. */
    public static String trimmed(@Nullable String text) {
        return text == null ? "" : OUTER.matcher(text).replaceAll("");
    }

    /** NFKC and trimmed: the form in which every cell and field is judged. */
    public static String judged(@Nullable String text) {
        return text == null ? "" : trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** NFKC without any blank: numbers, codes, phones, labels and names of code-list values. */
    public static String compact(@Nullable String text) {
        return BLANKS.matcher(judged(text)).replaceAll("");
    }

    public static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
