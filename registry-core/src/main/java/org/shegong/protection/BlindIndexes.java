package org.shegong.protection;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Keyed hashes for equality, under a key per column that is derived from the index key. */
@Component
class BlindIndexes {

    private final KeyProvider keys;
    private final Map<String, SecretKey> columnKeys = new ConcurrentHashMap<>();

    BlindIndexes(KeyProvider keys) {
        this.keys = keys;
    }

    byte[] index(String column, String canonicalValue) {
        return Macs.mac(
                columnKeys.computeIfAbsent(column, this::columnKey), canonicalValue.getBytes(StandardCharsets.UTF_8));
    }

    private SecretKey columnKey(String column) {
        return Macs.key(Macs.mac(keys.key(KeyProvider.Purpose.BLIND_INDEX), column.getBytes(StandardCharsets.UTF_8)));
    }
}
