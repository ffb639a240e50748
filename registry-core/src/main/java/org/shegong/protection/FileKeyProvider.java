package org.shegong.protection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Keys as an operator configured them, held in memory. */
@Component
class FileKeyProvider implements KeyProvider {

    private final Map<Purpose, SecretKey> keys = new EnumMap<>(Purpose.class);

    FileKeyProvider(KeySources sources, KeyProbes probes) {
        boolean registerIsEmpty = probes.registerIsEmpty();
        var given = sources.load(registerIsEmpty);
        probes.hold(given, registerIsEmpty);
        given.forEach((purpose, key) ->
                keys.put(purpose, purpose == Purpose.MASTER ? new SecretKeySpec(key, "AES") : Macs.key(key)));
    }

    @Override
    public int currentVersion() {
        return 1;
    }

    @Override
    public SecretKey key(Purpose purpose) {
        return Objects.requireNonNull(keys.get(purpose));
    }
}
