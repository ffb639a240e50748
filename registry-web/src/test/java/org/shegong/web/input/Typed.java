package org.shegong.web.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One line of the table: what is typed into a field, what becomes of it, and under which code or as which value.
 *
 * <p>In the file {@code \\u} stands before the code of a character, in braces beyond the basic plane, and {@code {x*20}}
 * for twenty times x.
 */
record Typed(String field, String raw, String outcome, String code, String value) {

    private static final Pattern CODE = Pattern.compile("\\\\u(?:\\{([0-9A-F]+)}|([0-9A-F]{4}))");
    private static final Pattern REPEATED = Pattern.compile("\\{(.{1,2})\\*([0-9]+)}");

    static List<Typed> all() {
        try (var table = Typed.class.getResourceAsStream("/input/fields-of-a-person.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Typed(cells[0], meant(cells[1]), cells[2], cells[3], meant(cells[4])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isRefused() {
        return outcome.equals("REFUSE");
    }

    boolean isWarned() {
        return outcome.equals("WARN");
    }

    @Override
    public String toString() {
        return field + " " + (raw.length() > 40 ? raw.substring(0, 40) + "…" : raw) + " " + outcome + " " + code;
    }

    private static String meant(String cell) {
        var coded = CODE.matcher(cell)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1), 16))));
        var repeated = REPEATED.matcher(coded)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        found.group(1).repeat(Integer.parseInt(found.group(2)))));
        return repeated.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
    }
}
