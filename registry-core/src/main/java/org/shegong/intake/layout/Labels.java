package org.shegong.intake.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.shared.input.Texts;

/**
 * The header words that are known for one kind of file, each with the field it names. A header that could name two fields
 * names none.
 */
public final class Labels {

    /** Stands for the running number, which is known but no field. */
    public static final String RUNNING_NUMBER = "#";

    private static final int SHORTEST = 2;
    /** Longer texts are sentences or values. */
    private static final int LONGEST_NAME = 40;

    private static final Pattern TOPIC = Pattern.compile("(?:基本)?(?:信息|情况|资料|部分|一栏|栏|内容)$");

    private final Map<String, Claim> words;
    private final List<HeaderRule> patterns;
    private final List<HeaderRule> bars;
    private final Map<HeaderColumn, Optional<Claim>> known = new ConcurrentHashMap<>();

    /**
     * Takes the words of one kind of file.
     *
     * @param patterns by which headers are told that are none of the words
     * @param bars     what words above a column or in its brackets say that it is not
     */
    public Labels(Map<String, Claim> words, List<HeaderRule> patterns, List<HeaderRule> bars) {
        this.words = Map.copyOf(words);
        this.patterns = List.copyOf(patterns);
        this.bars = List.copyOf(bars);
    }

    Labels(Map<String, String> fieldsByLabel) {
        this(
                fieldsByLabel.entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, label -> new Claim(label.getValue(), Claim.USUAL))),
                List.of(),
                List.of());
    }

    /** The field that a header names by itself. */
    public Optional<String> fieldOf(String header) {
        return claimOf(new HeaderColumn("", key(header))).map(Claim::field);
    }

    /** The field that a header names below its group: 编号 below 证书 is another than below 登记. */
    Optional<Claim> claimOf(HeaderColumn column) {
        return known.computeIfAbsent(
                column, asked -> asked.group().isEmpty() ? alone(asked.name()) : below(asked.group(), asked.name()));
    }

    /** What two spellings of one header have in common: NFKC, no white space, lower case. */
    public static String key(String header) {
        return Texts.compact(header).toLowerCase(Locale.ROOT);
    }

    private Optional<Claim> below(String group, String name) {
        var topic = TOPIC.matcher(plain(group)).replaceAll("");
        var alone = alone(name).flatMap(claim -> claim.unless(isBarred(claim, group)));
        return alone(group + name)
                .or(() -> named(plain(topic + plain(name))))
                .or(() -> alone.filter(claim -> !claim.field().equals(RUNNING_NUMBER)))
                .or(() -> within(group, plain(name)).flatMap(claim -> claim.unless(isBarred(claim, group))))
                .or(() -> alone);
    }

    private Optional<Claim> alone(String name) {
        var spellings = Spellings.of(name);
        var notes = Spellings.notes(name);
        return spellings.stream()
                .map(words::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> spellings.stream()
                        .map(this::named)
                        .flatMap(Optional::stream)
                        .findFirst())
                .flatMap(claim -> claim.unless(!words.containsKey(name) && isBarred(claim, notes)));
    }

    /** By a word or else by the patterns of one field. */
    private Optional<Claim> named(String text) {
        return Optional.ofNullable(words.get(text)).or(() -> {
            var fields = text.length() < SHORTEST || text.length() > LONGEST_NAME
                    ? List.<String>of()
                    : patterns.stream()
                            .filter(pattern -> pattern.matches(text))
                            .map(HeaderRule::field)
                            .distinct()
                            .toList();
            return only(fields);
        });
    }

    /** The one field whose label ends so and begins with something that the group says. */
    private Optional<Claim> within(String group, String name) {
        return only(
                name.length() < SHORTEST
                        ? List.of()
                        : words.entrySet().stream()
                                .filter(label -> begins(label.getKey(), group, name))
                                .map(label -> label.getValue().field())
                                .distinct()
                                .toList());
    }

    private static boolean begins(String label, String group, String name) {
        return label.length() > name.length()
                && label.endsWith(name)
                && group.contains(label.substring(0, label.length() - name.length()));
    }

    private boolean isBarred(Claim claim, String text) {
        return !text.isEmpty() && bars.stream().anyMatch(bar -> bar.bars(claim.field(), text));
    }

    private static String plain(String text) {
        return Stream.of(text)
                .map(Spellings::of)
                .flatMap(List::stream)
                .reduce((first, last) -> last)
                .orElse("");
    }

    private static Optional<Claim> only(List<String> fields) {
        return fields.size() == 1 ? Optional.of(new Claim(fields.get(0), Claim.USUAL)) : Optional.empty();
    }
}
