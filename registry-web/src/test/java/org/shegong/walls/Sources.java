package org.shegong.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as they were written. */
final class Sources {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /** All files below {@code src/main} or {@code src/test} of every module whose name has this ending. */
    static List<Path> files(String sourceSet, String ending) {
        return Stream.of("registry-core", "registry-reports", "registry-web")
                .map(module -> ROOT.resolve(module).resolve("src").resolve(sourceSet))
                .filter(Files::exists)
                .flatMap(Sources::walk)
                .filter(file -> file.toString().endsWith(ending))
                .sorted()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
