package org.shegong.walls;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shegong.shared.DomainError;

@AnalyzeClasses(packages = "org.shegong", importOptions = MainClasses.class)
class MessageTests {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern FIELD_CODE =
            Pattern.compile("(?:= |, |\\(|\\? |: )\"((?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)|REQUIRED)\"");

    /** Constants of other kinds that stand in files which read fields. */
    private static final Set<String> NO_FIELD_CODES =
            Set.of("field.GOOD_ROWS", "field.ID_NUMBER", "field.IN_SERVICE", "field.NOT_EMPLOYED");

    private static final Pattern ACT =
            Pattern.compile("(?:AuditEvent\\s*\\.(?:done|refused|failed)|\\b(?:told|tell|tellChange|change)"
                    + "|\\bchanged\\((?:[\\w.()]+,)?)\\(?\\s*\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern NAME = Pattern.compile("[a-z][\\w-]*(?:\\.[\\w-]+)*\\.?");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;!?(]|[,;!?)]\\p{IsHan}");

    @ArchTest
    static void everyRefusalIsWorded(JavaClasses delivered) {
        var refusals = delivered.stream()
                .filter(type -> type.isAssignableTo(DomainError.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> "problem." + code(type));

        assertThat(missing(refusals)).isEmpty();
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(Messages.chineseBundles())
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(
                                Messages.read(Messages.english(bundle)).keySet())
                        .as(Sources.name(bundle))
                        .isEqualTo(Messages.read(bundle).keySet()));
    }

    @Test
    void everyLanguageTakesTheSameArguments() {
        assertThat(Messages.chineseBundles()).allSatisfy(bundle -> {
            var english = Messages.read(Messages.english(bundle));
            assertThat(Messages.read(bundle))
                    .allSatisfy((key, text) -> assertThat(arguments(english.getOrDefault(key, text)))
                            .as(key)
                            .isEqualTo(arguments(text)));
        });
    }

    @Test
    void everyActOfTheTrailIsWorded() {
        var acts = Sources.files("main", ".java").stream()
                .map(Sources::text)
                .filter(text -> !text.contains("package org.shegong.notice;"))
                .flatMap(text -> ACT.matcher(text).results().map(found -> "audit.action." + found.group(1)));

        assertThat(missing(acts)).isEmpty();
    }

    @Test
    void everyFieldProblemIsWorded() {
        var codes = Sources.files("main", ".java").stream()
                .map(Sources::text)
                .filter(text -> text.contains("FieldProblem") || text.contains("Reading"))
                .flatMap(text -> FIELD_CODE.matcher(text).results().map(found -> "field." + found.group(1)))
                .filter(key -> !NO_FIELD_CODES.contains(key));

        assertThat(missing(codes)).isEmpty();
    }

    @Test
    void everyTextIsAWellFormedMessage() {
        assertThat(texts()).allSatisfy(entry -> {
            assertThat(LONE_APOSTROPHE
                            .matcher(entry.getValue().replace("'{'", ""))
                            .find())
                    .as("apostrophe of " + entry.getKey())
                    .isFalse();
            assertThat(new MessageFormat(entry.getValue(), Locale.ENGLISH)).isNotNull();
        });
    }

    /** By its name, or by the beginning of its name, behind which the sources put what they found. */
    @Test
    void everyTextIsSaidSomewhere() {
        var names = Stream.of(".java", ".html", ".js")
                .flatMap(ending -> Sources.files("main", ending).stream())
                .flatMap(file -> NAME.matcher(Sources.text(file)).results().map(MatchResult::group))
                .collect(toSet());

        assertThat(Messages.chinese().keySet())
                .allSatisfy(key -> assertThat(namesOf(key)).as(key).containsAnyElementsOf(names));
    }

    @Test
    void noKeyStandsInTwoBundles() {
        var counts = Messages.chineseBundles().stream()
                .flatMap(bundle -> Messages.read(bundle).keySet().stream())
                .collect(groupingBy(key -> key, counting()));

        assertThat(counts).allSatisfy((key, count) -> assertThat(count).as(key).isEqualTo(1));
    }

    @Test
    void englishHoldsNoChinese() {
        var untranslated = Messages.bundles().stream()
                .filter(Messages::isEnglish)
                .flatMap(bundle -> Messages.read(bundle).entrySet().stream())
                .filter(entry -> CHINESE.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey)
                .filter(key -> !key.contains("language."));

        assertThat(untranslated).isEmpty();
    }

    @Test
    void chineseIsPunctuatedInChinese() {
        var halfWidth = Messages.chinese().entrySet().stream()
                .filter(entry -> HALF_WIDTH.matcher(entry.getValue()).find())
                .map(Map.Entry::getKey);

        assertThat(halfWidth).isEmpty();
    }

    private static Stream<String> missing(Stream<String> keys) {
        var worded = Messages.chinese().keySet();
        return keys.distinct().sorted().filter(key -> !worded.contains(key));
    }

    private static Stream<Map.Entry<String, String>> texts() {
        return Messages.bundles().stream().flatMap(bundle -> Messages.read(bundle).entrySet().stream());
    }

    /** The key and all its beginnings up to a dot. */
    private static Set<String> namesOf(String key) {
        return Pattern.compile("\\.|$")
                .matcher(key)
                .results()
                .map(end -> key.substring(0, end.end()))
                .collect(toSet());
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toSet());
    }

    private static String code(JavaClass refusal) {
        return refusal.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
