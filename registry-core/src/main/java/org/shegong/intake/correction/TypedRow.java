package org.shegong.intake.correction;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shegong.shared.input.Texts;

/**
 * What somebody typed over the cells of one row, beside what was shown to them when they began.
 *
 * @param number the row's number in the sheet, or zero where the page did not say
 * @param texts  by field
 * @param seen   by field a print of what was shown
 */
public record TypedRow(int number, Map<String, String> texts, Map<String, String> seen) {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");
    private static final Pattern SEEN = Pattern.compile("([0-9]{1,7})((?:;[A-Za-z]{1,40}:[0-9a-f]{1,8})*)");
    private static final Pattern PRINT = Pattern.compile(";([A-Za-z]+):([0-9a-f]+)");

    public TypedRow {
        texts = Map.copyOf(texts);
        seen = Map.copyOf(seen);
    }

    /** Reads what {@link #seen(int, Map)} has put on the page; anything else was never seen. */
    public static TypedRow of(Map<String, String> texts, String seen) {
        var whole = SEEN.matcher(seen);
        if (!whole.matches()) {
            return new TypedRow(0, texts, Map.of());
        }
        var prints = new TreeMap<String, String>();
        PRINT.matcher(whole.group(2)).results().forEach(print -> prints.put(print.group(1), print.group(2)));
        return new TypedRow(Integer.parseInt(whole.group(1)), texts, prints);
    }

    /** A short note of what is shown of a row, to be sent back with what is typed over it. */
    public static String seen(int number, Map<String, String> shown) {
        return note(
                number,
                shown.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> print(cell.getValue()))));
    }

    /** The note as it came. */
    public String note() {
        return note(number, seen);
    }

    private static String note(int number, Map<String, String> prints) {
        return new TreeMap<>(prints)
                .entrySet().stream()
                        .map(cell -> ";" + cell.getKey() + ":" + cell.getValue())
                        .collect(Collectors.joining("", String.valueOf(number), ""));
    }

    /** Whether somebody typed into a field; where nothing tells what was shown, they did. */
    public boolean isTouched(String field) {
        return !print(texts.getOrDefault(field, "")).equals(seen.get(field));
    }

    /** Whether somebody typed into any field, and the page told what was shown in it. */
    public boolean isTouched() {
        return texts.keySet().stream().filter(seen::containsKey).anyMatch(this::isTouched);
    }

    /** Whether both the typist and somebody else have changed the field since it was shown. */
    public boolean isOvertaken(String field, String now) {
        return seen.containsKey(field)
                && isTouched(field)
                && !print(now).equals(seen.get(field))
                && !isSame(field, now);
    }

    /** Whether a field is to stay as it is. */
    boolean keeps(String field, String now) {
        return isSame(field, now) || !isTouched(field);
    }

    private boolean isSame(String field, String now) {
        return oneLine(texts.getOrDefault(field, "")).equals(oneLine(now));
    }

    private static String print(String text) {
        return Integer.toHexString(oneLine(text).hashCode());
    }

    /** A field of a page sends no line ends. */
    private static String oneLine(String text) {
        return Texts.trimmed(LINE_ENDS.matcher(text).replaceAll(""));
    }
}
