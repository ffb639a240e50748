package org.shegong.intake.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shegong.shared.input.Texts;

/** The header words that are known for one kind of file, each with the field it names. */
public record Labels(Map<String, String> fieldsByLabel) {

    /** Stands for the running number, which is known but no field. */
    public static final String RUNNING_NUMBER = "#";

    private static final int SHORTEST = 2;
    /** With every remark that people put behind a label; looking for brackets in more would take long. */
    private static final int LONGEST = 500;

    private static final Pattern MARKS = Pattern.compile("^(?:[*★☆※●▲]|[0-9]{1,2}[.、])+|[*★☆※:]+$");
    /** A note of ten thousands changes what stands below it, so that a label with one is another label. */
    private static final Pattern NOTE = Pattern.compile("\\([^)万亿]*+\\)|\\[[^\\]万亿]*+\\]|【[^】万亿]*+】");

    public Labels {
        fieldsByLabel = Map.copyOf(fieldsByLabel);
    }

    /** The field that a header names: as it stands, without its marks, or without notes in brackets. */
    public Optional<String> fieldOf(String header) {
        var key = key(header);
        if (key.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = MARKS.matcher(key).replaceAll("");
        var plain = MARKS.matcher(NOTE.matcher(bare).replaceAll("")).replaceAll("");
        return Stream.of(key, bare, plain)
                .map(fieldsByLabel::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The field that a header names below a group: 编号 below 证书 is another than below 登记. */
    public Optional<String> fieldOf(String group, String header) {
        var alone = fieldOf(header);
        return fieldOf(group + header)
                .or(() -> alone.filter(field -> !field.equals(RUNNING_NUMBER)))
                .or(() -> within(key(group), key(header)))
                .or(() -> alone);
    }

    /** The one field whose label ends so and begins with something that the group says. */
    private Optional<String> within(String group, String header) {
        var fields = header.length() < SHORTEST || group.isEmpty()
                ? List.<String>of()
                : fieldsByLabel.entrySet().stream()
                        .filter(label -> label.getKey().length() > header.length()
                                && label.getKey().endsWith(header)
                                && group.contains(label.getKey()
                                        .substring(0, label.getKey().length() - header.length())))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList();
        return fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty();
    }

    /** What two spellings of one header have in common: NFKC, no white space, lower case. */
    public static String key(String header) {
        return Texts.compact(header).toLowerCase(Locale.ROOT);
    }
}
