package org.shegong.intake.sheet;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The texts that cells of a workbook refer to, packed as bytes so that a large roster stays small in memory. */
final class SharedStrings {

    private static final int BLOCK = 1 << 20;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<byte[]> blocks = new ArrayList<>();
    private int used = BLOCK;
    private long[] places = new long[1024];
    private int size;

    static SharedStrings read(InputStream part) {
        var strings = new SharedStrings();
        try (var xml = new XmlEvents(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    strings.add(richText(xml, "si"));
                }
            }
        }
        return strings;
    }

    /** The text up to the end of the element, without the phonetic hints above it. */
    static String richText(XmlEvents xml, String element) {
        var text = new StringBuilder();
        boolean shown = false;
        boolean hint = false;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh") || xml.ends("rPh")) {
                hint = xml.starts("rPh");
            } else if (xml.starts("t") || xml.ends("t")) {
                shown = xml.starts("t") && !hint;
            } else if (shown && xml.isText()) {
                append(text, xml.text());
            }
        }
        return unescaped(text.toString());
    }

    /** Keeps one character more than a cell may hold, so that a text that is too long is still seen to be. */
    static void append(StringBuilder text, String more) {
        text.append(more, 0, Math.min(more.length(), Math.max(0, Limits.CELL_CHARS + 1 - text.length())));
    }

    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    /** Nothing, if the index leads nowhere. */
    Optional<String> find(int index) {
        return index < 0 || index >= size ? Optional.empty() : Optional.of(text(index));
    }

    private String text(int index) {
        long place = places[index];
        var block = blocks.get((int) (place >>> 40));
        return new String(block, (int) (place >>> 20) & 0xfffff, (int) place & 0xfffff, StandardCharsets.UTF_8);
    }

    private void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + bytes.length >= BLOCK) {
            if ((long) (blocks.size() + 1) * BLOCK > Limits.STRING_BYTES || size >= Limits.STRINGS) {
                throw new UnusableFile("FILE_INFLATES");
            }
            blocks.add(new byte[BLOCK]);
            used = 0;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        System.arraycopy(bytes, 0, blocks.get(blocks.size() - 1), used, bytes.length);
        places[size++] = ((long) (blocks.size() - 1) << 40) | ((long) used << 20) | bytes.length;
        used += bytes.length;
    }
}
