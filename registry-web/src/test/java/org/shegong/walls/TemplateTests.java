package org.shegong.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[(}]");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern TEXT = Pattern.compile(">[^<>{}]*[\\p{IsHan}A-Za-z]{2,}[^<>{}]*</");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(title|placeholder|aria-label|alt|content-label)=\"[^\"]*[\\p{IsHan}A-Za-z]");
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
        assertThat(lines().filter(line -> !line.contains("th:text")
                        && !line.contains("#{")
                        && TEXT.matcher(line.substring(line.indexOf(' '))).find()))
                .isEmpty();
    }

    @Test
    void noSpokenAttributeIsWrittenIntoATemplate() {
        assertThat(lines().filter(line -> SPOKEN_ATTRIBUTE.matcher(line).find()))
                .isEmpty();
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
