package org.shegong.intake.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which styles of a workbook show a number as a day, and which as a month. */
final class NumberFormats {

    /** How a number is shown. */
    enum Shown {
        NUMBER,
        DAY,
        DAY_AND_TIME,
        MONTH
    }

    private static final Pattern NOT_PATTERN = Pattern.compile("\"[^\"]*+\"|\\[[^\\[\\]]*+\\]|\\\\.|_.|\\*.");
    /** Built-in numbers as a Chinese Excel shows them. */
    private static final Set<Integer> MONTHS = Set.of(17, 27, 36, 50, 52, 57);

    private static final Set<Integer> DAYS = Set.of(14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58);
    private static final int DAY_WITH_TIME = 22;
    /** No spreadsheet writes a longer one; to look through it for pairs of brackets would take forever. */
    private static final int LONGEST = 255;
    /** More than any workbook has of its own. */
    private static final int MOST = 4_000;

    private final List<Shown> styles = new ArrayList<>();

    static NumberFormats read(InputStream part) {
        var formats = new NumberFormats();
        var own = new HashMap<String, Shown>();
        boolean inside = false;
        try (var xml = new XmlEvents(part)) {
            while (xml.next()) {
                if (xml.starts("numFmt") && own.size() < MOST) {
                    own.put(xml.attribute("numFmtId"), shown(xml.attribute("formatCode")));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inside = xml.starts("cellXfs");
                } else if (inside && xml.starts("xf")) {
                    formats.styles.add(shown(xml.attribute("numFmtId"), own));
                }
            }
        }
        return formats;
    }

    static NumberFormats none() {
        return new NumberFormats();
    }

    Shown of(String style) {
        int index = style.length() > 6 || !style.chars().allMatch(c -> c >= '0' && c <= '9') || style.isEmpty()
                ? 0
                : Integer.parseInt(style);
        return index < styles.size() ? styles.get(index) : Shown.NUMBER;
    }

    private static Shown shown(String id, Map<String, Shown> own) {
        var known = own.get(id);
        return known == null ? builtIn(id) : known;
    }

    private static Shown builtIn(String id) {
        int number = id.matches("[0-9]{1,4}") ? Integer.parseInt(id) : 0;
        if (MONTHS.contains(number)) {
            return Shown.MONTH;
        } else if (number == DAY_WITH_TIME) {
            return Shown.DAY_AND_TIME;
        }
        return DAYS.contains(number) ? Shown.DAY : Shown.NUMBER;
    }

    /** Only the first section of a format counts; quoted, bracketed and escaped signs are no pattern. */
    static Shown shown(String format) {
        if (format.length() > LONGEST) {
            return Shown.NUMBER;
        }
        var pattern = NOT_PATTERN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        var first = pattern.split(";", 2)[0];
        if (first.contains("general") || first.indexOf('0') >= 0 || first.indexOf('#') >= 0) {
            return Shown.NUMBER;
        }
        var year = first.indexOf('y') >= 0 || first.indexOf('e') >= 0;
        var time = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
        if (first.indexOf('d') >= 0) {
            return time ? Shown.DAY_AND_TIME : Shown.DAY;
        }
        return year && first.indexOf('m') >= 0 ? Shown.MONTH : Shown.NUMBER;
    }
}
