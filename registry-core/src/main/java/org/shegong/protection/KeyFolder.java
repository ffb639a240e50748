package org.shegong.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shegong.shared.start.StartRefused;

/** A folder that only its owner may enter, with one key file per purpose that only its owner may read. */
final class KeyFolder {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    Optional<String> read(KeyProvider.Purpose purpose) {
        var file = file(purpose);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            if (!OWNER_FILE.containsAll(Files.getPosixFilePermissions(file))) {
                throw new StartRefused(List.of(file + " can be read by others than its owner; set its mode to 0600"));
            }
            return Optional.of(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void makeAll() {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder.toAbsolutePath().resolveSibling(""));
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_FOLDER));
            }
            for (var purpose : KeyProvider.Purpose.values()) {
                make(file(purpose));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void make(Path file) throws IOException {
        var fresh = new byte[KeyStrength.KEY_BYTES];
        RANDOM.nextBytes(fresh);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_FILE));
        Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
    }

    private Path file(KeyProvider.Purpose purpose) {
        return folder.resolve(nameOf(purpose) + ".key");
    }

    static String nameOf(KeyProvider.Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
