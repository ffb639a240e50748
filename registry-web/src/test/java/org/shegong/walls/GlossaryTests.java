package org.shegong.walls;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTests {

    private static final Path CORE = Path.of("../registry-core");
    private static final Pattern NAME = Pattern.compile("^\\|[^|]+\\| `(\\w+)` \\|", Pattern.MULTILINE);

    @Test
    void everyWordIsANameInTheCode() {
        var sources = Sources.files("main", ".java").stream().map(Sources::text).collect(joining("\n"));
        var gone = NAME.matcher(Sources.text(CORE.resolve("docs/glossary.md")))
                .results()
                .map(found -> found.group(1))
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(sources).find());

        assertThat(gone).isEmpty();
    }

    @Test
    void theReadmeNamesOnlyFilesThatExist() {
        var readme = Sources.text(Path.of("../README.md"));
        var gone = Pattern.compile("`((?:web|worker|audit|templates)/[\\w/.]+)`")
                .matcher(readme)
                .results()
                .map(found -> found.group(1).replaceFirst("(Directory|Registration|Trail)\\.[a-z]\\w*$", "$1"))
                .filter(name -> !exists(name));

        assertThat(gone).isEmpty();
    }

    @Test
    void theReadmeMapsEveryCapability() {
        var core =
                Path.of("../registry-core/src/main/java/org/shegong").toFile().list();
        var readme = Sources.text(Path.of("../README.md"));

        assertThat(core)
                .isNotEmpty()
                .allSatisfy(capability -> assertThat(readme)
                        .containsPattern("(?m)^\\|(?: `[a-z]+`,)* `" + capability + "`(?:, `[a-z]+`)* \\|"));
    }

    @Test
    void theReadmeLinksOnlyToWhatExists() {
        var gone = Pattern.compile("]\\((registry-[\\w/.-]+)\\)")
                .matcher(Sources.text(Path.of("../README.md")))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !Path.of("..", link).toFile().exists());

        assertThat(gone).isEmpty();
    }

    @Test
    void theReadmeStaysShort() {
        assertThat(Sources.text(Path.of("../README.md")).lines().count()).isLessThanOrEqualTo(120);
    }

    private static boolean exists(String name) {
        return Stream.of(
                        "../registry-core/src/main/java/org/shegong/",
                        "src/main/java/org/shegong/",
                        "src/main/resources/")
                .flatMap(root -> Stream.of(root + name, root + name + ".java"))
                .anyMatch(path -> Path.of(path).toFile().exists());
    }
}
