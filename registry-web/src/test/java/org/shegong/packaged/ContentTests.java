package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("packaged")
class ContentTests {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private static final Map<String, String> FLOORS = Map.of(
            "spring-boot", "4.1.2",
            "spring-core", "7.0.10",
            "spring-security-web", "7.1.2",
            "tomcat-embed-core", "11.0.27",
            "thymeleaf", "3.1.5.RELEASE",
            "hibernate-core", "7.4.13.Final",
            "jackson-databind", "3.1.7",
            "h2", "2.4.240");

    @Test
    void oneRunnableJarIsLeftBehind() {
        assertThat(Delivered.jars()).hasSize(1);
    }

    @Test
    void billOfMaterialsEqualsTheLibraries() throws Exception {
        var named = components(component -> !component.path("name").asString().contains("-starter"), "hash");
        var libraries = libraries(named.values());

        assertThat(libraries.keySet()).containsExactlyInAnyOrderElementsOf(named.values());
        var classes = new TreeMap<String, Long>();
        for (var library : libraries.values()) {
            classes.putAll(classes(library));
        }
        assertThat(classes(Delivered.jar())).isEqualTo(withOwn(classes));
    }

    @Test
    void noLibraryIsOlderThanItsFloor() throws Exception {
        var versions = components(component -> true, "version");

        assertThat(FLOORS)
                .allSatisfy((name, floor) -> assertThat(numbers(versions.getOrDefault(name, "0")))
                        .as(name)
                        .isGreaterThanOrEqualTo(numbers(floor)));
    }

    /** The libraries of the class path that have one of the hashes, by their hash. */
    private static Map<String, Path> libraries(Collection<String> hashes) throws Exception {
        var found = new TreeMap<String, Path>();
        for (var name : CLASS_PATH.split(File.pathSeparator)) {
            if (name.endsWith(".jar")) {
                var hash = hash(Files.newInputStream(Path.of(name)));
                if (hashes.contains(hash)) {
                    found.put(hash, Path.of(name));
                }
            }
        }
        return found;
    }

    private static Map<String, Long> withOwn(Map<String, Long> classes) throws IOException {
        var all = new TreeMap<>(classes);
        try (var own = Files.list(Path.of("target/own"))) {
            all.putAll(classes(own.findFirst().orElseThrow()));
        }
        return all;
    }

    /** The classes in a jar with the checksum of each. */
    private static Map<String, Long> classes(Path jar) throws IOException {
        try (var content = new JarFile(jar.toFile())) {
            return content.stream()
                    .filter(entry -> entry.getName().endsWith(".class")
                            && !entry.getName().endsWith("module-info.class"))
                    .collect(Collectors.toMap(JarEntry::getName, JarEntry::getCrc));
        }
    }

    private static Map<String, String> components(Predicate<JsonNode> which, String what) throws IOException {
        var found = new TreeMap<String, String>();
        try (var jar = new JarFile(Delivered.jar().toFile());
                var text = jar.getInputStream(jar.getJarEntry("META-INF/sbom/application.cdx.json"))) {
            for (var component : JsonMapper.shared().readTree(text).path("components")) {
                if (which.test(component)) {
                    found.put(
                            component.path("name").asString(),
                            what.equals("hash")
                                    ? sha(component)
                                    : component.path(what).asString());
                }
            }
        }
        return found;
    }

    private static String sha(JsonNode component) {
        return component
                .path("hashes")
                .valueStream()
                .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                .map(hash -> hash.path("content").asString())
                .findFirst()
                .orElse("");
    }

    private static String hash(InputStream library) throws IOException, NoSuchAlgorithmException {
        try (library) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(library.readAllBytes()));
        }
    }

    /** Versions as texts that compare like their numbers. */
    private static String numbers(String version) {
        var comparable = new StringBuilder();
        for (var part : version.split("\\D+")) {
            comparable.append(part.isEmpty() ? "" : "%06d.".formatted(Integer.parseInt(part)));
        }
        return comparable.toString();
    }
}
