package org.shegong.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The one runnable jar that the build leaves behind. */
final class Delivered {

    private Delivered() {}

    static List<Path> jars() {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar") && isRunnable(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Checks of the code leave jars of their own here, which nobody can run. */
    private static boolean isRunnable(Path file) {
        try (var jar = new JarFile(file.toFile())) {
            return jar.getManifest().getMainAttributes().containsKey(Attributes.Name.MAIN_CLASS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path jar() {
        return jars().get(0).toAbsolutePath();
    }
}
