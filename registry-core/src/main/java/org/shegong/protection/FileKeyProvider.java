package org.shegong.protection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keys in files of the key folder, one per purpose, 32 random bytes in base64, readable by their owner alone. */
@Component
class FileKeyProvider implements KeyProvider {

    private static final int KEY_BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Map<Purpose, SecretKey> keys = new EnumMap<>(Purpose.class);

    FileKeyProvider(@Value("${shegong.keys.folder:./data/keys}") Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var purpose : Purpose.values()) {
            keys.put(purpose, readOrMake(folder.resolve(fileName(purpose)), purpose));
        }
    }

    @Override
    public int currentVersion() {
        return 1;
    }

    @Override
    public SecretKey key(Purpose purpose) {
        return java.util.Objects.requireNonNull(keys.get(purpose));
    }

    private static String fileName(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".key";
    }

    private static SecretKey readOrMake(Path file, Purpose purpose) throws IOException {
        if (!Files.exists(file)) {
            var fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(file, Base64.getEncoder().encodeToString(fresh));
        }
        var bytes = Base64.getDecoder().decode(Files.readString(file).trim());
        return new SecretKeySpec(bytes, purpose == Purpose.MASTER ? "AES" : "HmacSHA256");
    }
}
