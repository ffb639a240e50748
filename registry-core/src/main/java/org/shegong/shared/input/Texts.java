package org.shegong.shared.input;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which typed text is brought into one shape before it is judged. */
public final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern HYPHENS = Pattern.compile("[-\\u2010-\\u2015\\u2212]");

    private Texts() {}

    /** Without blanks of any kind at both ends; never null. */
    public static String trimmed(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** NFKC and trimmed: the form in which every cell and field is judged. */
    public static String judged(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return isPlain(text) ? text : trimmed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** NFKC without any blank: numbers, codes, phones, labels and names of code-list values. */
    public static String compact(@Nullable String text) {
        var judged = judged(text);
        return isPlain(judged) ? judged : BLANKS.matcher(judged).replaceAll("");
    }

    /** Compact and without hyphens and dashes of any length. */
    public static String joined(@Nullable String text) {
        return HYPHENS.matcher(compact(text)).replaceAll("");
    }

    /** Holds nothing but visible ASCII and common Chinese characters, of which NFKC changes none: most cells do. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            boolean plain = (character > ' ' && character <= '~') || (character >= '\u4e00' && character <= '\u9fff');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Whether every character is whole; half a surrogate pair is nothing that can be written down. */
    public static boolean isWhole(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    public static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Other controls are no blanks: who typed one is told, and nothing is taken away in silence. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }
}
