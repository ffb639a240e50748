package org.shegong.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShapeTests {

    private static final Pattern VAGUE =
            Pattern.compile("(Util|Utils|Helper|Manager|Impl|Info|(?<!Personal)Data|Common)\\.java$");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void typesStayShortEnoughToRead() {
        assertThat(shapes("main").filter(shape -> shape.lines() > 200)).isEmpty();
        assertThat(shapes("test").filter(shape -> shape.lines() > 300)).isEmpty();
    }

    @Test
    void methodsStayShortEnoughToRead() {
        assertThat(methods("main").filter(method -> method.lines() > 30)).isEmpty();
        assertThat(methods("test").filter(method -> method.lines() > 30)).isEmpty();
    }

    @Test
    void methodsTakeAtMostFiveThings() {
        assertThat(methods("main").filter(method -> method.parameters() > 5)).isEmpty();
    }

    @Test
    void packagesHoldAtMostTwentyTypes() {
        var crowded = Sources.files("main", ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 20)
                .map(entry -> Sources.name(entry.getKey()) + " has " + entry.getValue());

        assertThat(crowded).isEmpty();
    }

    @Test
    void packagesOpenWithASentence() {
        var silent = Sources.files("main", ".java").stream()
                .map(Path::getParent)
                .distinct()
                .map(folder -> folder.resolve("package-info.java"))
                .filter(door -> !door.toFile().exists() || !Sources.text(door).contains("/**"))
                .map(Sources::name);

        assertThat(silent).isEmpty();
    }

    @Test
    void namesSayWhatTypesAre() {
        assertThat(Sources.files("main", ".java").stream()
                        .map(Sources::name)
                        .filter(name -> VAGUE.matcher(name).find()))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(Sources.files("main", "").stream()
                        .filter(file -> isText(file)
                                && UNFINISHED.matcher(Sources.text(file)).find())
                        .map(Sources::name))
                .isEmpty();
    }

    @Test
    void absenceIsNeverReturnedAsNull() {
        assertThat(Sources.files("main", ".java").stream()
                        .filter(file -> Sources.text(file).contains("return null;"))
                        .map(Sources::name))
                .isEmpty();
    }

    @Test
    void testsAreNamedAsClaims() {
        var unclaimed = SourceShape.testNames(Sources.files("test", "Tests.java")).stream()
                .filter(name -> name.matches("(test|should)[A-Z_].*") || name.contains("_"));

        assertThat(unclaimed).isEmpty();
    }

    private static boolean isText(Path file) {
        return List.of(".java", ".html", ".properties", ".sql", ".yml", ".css").stream()
                .anyMatch(ending -> file.toString().endsWith(ending));
    }

    private static java.util.stream.Stream<SourceShape.Type> shapes(String sourceSet) {
        return SourceShape.of(Sources.files(sourceSet, ".java")).types().stream();
    }

    private static java.util.stream.Stream<SourceShape.Method> methods(String sourceSet) {
        return SourceShape.of(Sources.files(sourceSet, ".java")).methods().stream();
    }
}
