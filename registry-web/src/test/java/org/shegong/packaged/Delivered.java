package org.shegong.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one runnable jar that the build leaves behind. */
final class Delivered {

    private Delivered() {}

    static List<Path> jars() {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path jar() {
        return jars().get(0).toAbsolutePath();
    }
}
