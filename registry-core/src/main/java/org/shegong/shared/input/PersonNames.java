package org.shegong.shared.input;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads names of people in every script; a name is stored as it was typed. */
public final class PersonNames {

    public static final String INVALID = "NAME_INVALID";

    private static final int MOST_CODE_POINTS = 50;
    private static final int LONGEST = 400;

    /** Han by script, and all of planes 2 and 3: extensions that this Java does not know yet are Han as well. */
    private static final String HAN = "\\p{IsHan}\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}";

    /** Letters and marks of any script without those that show as nothing. */
    private static final String LETTERS = "[" + HAN + "\\p{L}\\p{M}"
            + "&&[^\\u115F\\u1160\\u3164\\uFFA0\\u034F\\u17B4\\u17B5\\u180B-\\u180D\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]]++";

    private static final Pattern NAME = Pattern.compile(LETTERS
            + "(?:(?: *+[·•・‧] *+| ++|(?<=[\\p{IsLatin}\\p{M}])(?:[-'’]|\\. *+)(?=\\p{IsLatin}))" + LETTERS + ")*+");
    private static final Pattern BLANKS_BETWEEN_HAN = Pattern.compile("(?<=[" + HAN + "])\\p{Zs}++(?=[" + HAN + "])");
    private static final Pattern LINKS = Pattern.compile("[\\p{Z}\\s·•・‧.'’\\-\\u2010-\\u2015]");

    private PersonNames() {}

    public static Reading<String> read(@Nullable String raw) {
        if (raw != null && raw.length() > LONGEST) {
            return Reading.wrong(INVALID);
        }
        var name = BLANKS_BETWEEN_HAN.matcher(Texts.trimmed(raw)).replaceAll("");
        if (name.isEmpty()) {
            return Reading.empty();
        }
        return Texts.codePoints(name) <= MOST_CODE_POINTS
                        && NAME.matcher(Texts.judged(name)).matches()
                ? Reading.of(name)
                : Reading.wrong(INVALID);
    }

    /** What two spellings of one name have in common: NFKC, lower case, without blanks, dots and hyphens. */
    public static String searchKey(@Nullable String name) {
        return LINKS.matcher(Texts.judged(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
