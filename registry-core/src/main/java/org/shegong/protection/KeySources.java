package org.shegong.protection;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shegong.shared.start.StartRefused;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where an operator puts the secret keys: properties {@code shegong.keys.master}, {@code .blind-index} and
 * {@code .audit} (or their environment variables), or files of the same names in {@code shegong.keys.folder}.
 */
@Component
class KeySources {

    private final Environment properties;
    private final KeyFolder folder;

    KeySources(Environment properties) {
        this.properties = properties;
        this.folder = new KeyFolder(Path.of(properties.getProperty("shegong.keys.folder", "./data/keys")));
    }

    /** The keys as given; made here only for an embedded register that has nothing yet. */
    Map<KeyProvider.Purpose, byte[]> load(boolean registerIsEmpty) {
        var given = given();
        if (given.isEmpty() && registerIsEmpty && isEmbedded()) {
            folder.makeAll();
            given = given();
        }
        for (var purpose : KeyProvider.Purpose.values()) {
            if (!given.containsKey(purpose)) {
                throw missing(purpose, registerIsEmpty);
            }
        }
        KeyStrength.refuseRepeated(given);
        return given;
    }

    private Map<KeyProvider.Purpose, byte[]> given() {
        var given = new EnumMap<KeyProvider.Purpose, byte[]>(KeyProvider.Purpose.class);
        Arrays.stream(KeyProvider.Purpose.values()).forEach(purpose -> {
            var text = properties.getProperty("shegong.keys." + KeyFolder.nameOf(purpose), "");
            if (!text.isBlank()) {
                given.put(purpose, KeyStrength.judged(purpose, text));
            } else {
                folder.read(purpose).ifPresent(found -> given.put(purpose, KeyStrength.judged(purpose, found)));
            }
        });
        return given;
    }

    private boolean isEmbedded() {
        return properties.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
    }

    private static StartRefused missing(KeyProvider.Purpose purpose, boolean registerIsEmpty) {
        var name = KeyFolder.nameOf(purpose);
        return new StartRefused(List.of("The secret key for " + purpose + " is missing"
                + (registerIsEmpty ? "" : ", and the register holds data that only it opens")
                + ": set shegong.keys." + name + ", or put " + name + ".key into shegong.keys.folder"));
    }
}
