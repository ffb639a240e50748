package org.shegong.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file of the embedded database and its folder, which are their owner's alone. */
record EmbeddedFile(Path file) {

    private static final String PREFIX = "jdbc:h2:file:";

    static Optional<EmbeddedFile> of(String url) {
        if (!url.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var name = url.substring(PREFIX.length()).split(";", 2)[0];
        return Optional.of(new EmbeddedFile(Path.of(name + ".mv.db").toAbsolutePath()));
    }

    Path folder() {
        return java.util.Objects.requireNonNull(file.getParent());
    }

    void makeFolder() {
        try {
            if (hasPermissions()) {
                Files.createDirectories(
                        folder(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder());
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void closeToOthers() {
        try {
            if (hasPermissions() && Files.exists(file)) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
