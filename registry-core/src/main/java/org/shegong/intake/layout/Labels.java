package org.shegong.intake.layout;

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

    private static final Pattern MARKS = Pattern.compile("^[*]+|[*:]+$");
    private static final Pattern NOTE = Pattern.compile("\\([^)]*+\\)|\\[[^\\]]*+\\]|【[^】]*+】");

    public Labels {
        fieldsByLabel = Map.copyOf(fieldsByLabel);
    }

    /** The field that a header names: as it stands, without its marks, or without notes in brackets. */
    public Optional<String> fieldOf(String header) {
        var key = key(header);
        var bare = MARKS.matcher(key).replaceAll("");
        var plain = MARKS.matcher(NOTE.matcher(bare).replaceAll("")).replaceAll("");
        return Stream.of(key, bare, plain)
                .map(fieldsByLabel::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What two spellings of one header have in common: NFKC, no white space, lower case. */
    public static String key(String header) {
        return Texts.compact(header).toLowerCase(Locale.ROOT);
    }
}
