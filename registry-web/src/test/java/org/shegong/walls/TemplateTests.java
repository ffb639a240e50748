package org.shegong.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTests {

    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}:：;；,，。!！?？()（）]");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:th:)?(?:text|title|placeholder|aria-label|alt|summary|data-label)=\"([^\"]*)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[$#*@~]\\{[^{}]*}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern PHRASE = Pattern.compile("\\p{IsHan}|\\p{L}[ ,;:!?]");
    private static final Pattern INLINE =
            Pattern.compile("\\s(style|on[a-z]+|hx-on[:a-z-]*|hx-vals)=|<style|th:utext|th:style|javascript:");
    private static final Pattern LOST_CONDITION = Pattern.compile(
            "<\\w+ (?:[^>\"]|\"[^\"]*\")*th:(?:if|unless)=(?:[^>\"]|\"[^\"]*\")*th:(?:replace|insert)=");
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\bsrc=)");

    /** A replaced element takes its own condition away with it. */
    @Test
    void noConditionStandsOnAReplacedElement() {
        var lost = templates()
                .flatMap(template -> LOST_CONDITION
                        .matcher(template.text())
                        .results()
                        .map(found -> template.name() + ": " + found.group()));

        assertThat(lost).isEmpty();
    }

    @Test
    void everyKeyOfATemplateIsWorded() {
        var known = Messages.chinese().keySet();
        var unknown = templates()
                .flatMap(template -> KEY.matcher(template.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !known.contains(key))
                        .map(key -> template.name() + ": " + key));

        assertThat(unknown).isEmpty();
    }

    @Test
    void noTextIsWrittenIntoATemplate() {
        var written = templates()
                .flatMap(template -> TAG.splitAsStream(template.text())
                        .filter(text -> WORDS.matcher(text).find())
                        .map(text -> template.name() + ": " + text.strip()));

        assertThat(written).isEmpty();
    }

    @Test
    void noSpokenAttributeIsWrittenIntoATemplate() {
        var written = templates()
                .flatMap(template -> SPOKEN.matcher(template.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(TemplateTests::isWritten)
                        .map(spoken -> template.name() + ": " + spoken));

        assertThat(written).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"worker.name", "姓名", "|Name ${x}|", "${x} ?: 'not known'", "|${label}: ${value}|", "'共 ' + ${n}"
            })
    void knowsTextFromExpressions(String written) {
        assertThat(isWritten(written)).isTrue();
        assertThat(isWritten("${x.name == 'DONE' ? #messages.msg('a.b') : '—'}"))
                .isFalse();
        assertThat(isWritten("#{|audit.outcome.${outcome}|}")).isFalse();
        assertThat(isWritten("${person} ? #{a.yes} : #{a.no}")).isFalse();
    }

    /** Whether some of it is said in every language alike: a bare word, or words around or within an expression. */
    private static boolean isWritten(String spoken) {
        if (QUOTED.matcher(spoken)
                .results()
                .anyMatch(quoted -> PHRASE.matcher(quoted.group()).find())) {
            return true;
        }
        var left = spoken;
        for (var before = ""; !left.equals(before); ) {
            before = left;
            left = EXPRESSION.matcher(left).replaceAll("");
        }
        boolean bare = left.equals(spoken) && WORDS.matcher(spoken).find();
        return bare || (left.contains("|") && WORDS.matcher(left).find());
    }

    @Test
    void noTemplateCarriesStylesOrScripts() {
        assertThat(lines().filter(line ->
                        INLINE.matcher(line).find() || SCRIPT.matcher(line).find() && !line.contains("th:src")))
                .isEmpty();
    }

    @Test
    void templatesStayShort() {
        assertThat(templates()
                        .filter(template -> template.text().lines().count() > 90)
                        .map(Template::name))
                .isEmpty();
    }

    private record Template(String name, String text) {}

    private static Stream<Template> templates() {
        return Sources.files("main", ".html").stream()
                .map(file -> new Template(
                        Sources.name(file), COMMENT.matcher(Sources.text(file)).replaceAll("")));
    }

    /** Each line behind the name of its file. */
    private static Stream<String> lines() {
        return templates().flatMap(template -> {
            List<String> lines = template.text().lines().toList();
            return lines.stream().map(line -> template.name() + " " + line.strip());
        });
    }
}
