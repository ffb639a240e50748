package org.shegong.intake.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a header may say once its marks, its notes and its other languages are taken away; what was typed comes first. */
final class Spellings {

    /** With every remark that people put behind a label; looking for brackets in more would take long. */
    private static final int LONGEST = 500;

    private static final Pattern MARKS =
            Pattern.compile("^(?:[*★☆※●▲√#]|\\(?[0-9]{1,2}[.、):]|[一二三四五六七八九十]{1,3}[、.])++|(?:[*★☆※√:]|必填项?|选填项?)++$");
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}(?![0-9年位])");
    /** A note of ten thousands changes what stands below it, so that a label with one is another label. */
    private static final Pattern NOTE =
            Pattern.compile("\\([^)万亿]*+\\)|\\[[^\\]万亿]*+\\]|【[^】万亿]*+】|〔[^〕万亿]*+〕|<[^>万亿]*+>|\\{[^}万亿]*+\\}");
    /** Where people begin to explain, or to say the same in another language. */
    private static final Pattern REMARK =
            Pattern.compile("(?:[,:;。!|]|(?:如|例|格式|请)(?:$|[^、/])).*+$|(?<=[^a-z])[-/]?[a-z][a-z. _-]*+$");

    private static final Pattern FOREIGN = Pattern.compile("^[a-z][a-z._-]*+/?(?=[^a-z])");

    private Spellings() {}

    static List<String> of(String key) {
        if (key.length() > LONGEST) {
            return List.of();
        }
        var bare = MARKS.matcher(key).replaceAll("");
        var plain = MARKS.matcher(NOTE.matcher(bare).replaceAll("")).replaceAll("");
        return Stream.of(key, bare, curt(bare), plain, curt(plain))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static String curt(String text) {
        var uncounted = NUMBER.matcher(text).replaceAll("");
        return REMARK.matcher(FOREIGN.matcher(uncounted).replaceAll("")).replaceAll("");
    }

    /** What its brackets say, behind which a header may mean another. */
    static String notes(String key) {
        var notes = new StringBuilder();
        if (key.length() <= LONGEST) {
            NOTE.matcher(key).results().forEach(note -> notes.append(note.group()));
        }
        return notes.toString();
    }
}
