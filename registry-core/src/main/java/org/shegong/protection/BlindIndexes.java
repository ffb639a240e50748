package org.shegong.protection;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

@Component
class BlindIndexes {

    private final KeyProvider keys;

    BlindIndexes(KeyProvider keys) {
        this.keys = keys;
    }

    byte[] index(String column, String canonicalValue) {
        var columnKey = Macs.mac(keys.key(KeyProvider.Purpose.BLIND_INDEX), column.getBytes(StandardCharsets.UTF_8));
        return Macs.mac(Macs.key(columnKey), canonicalValue.getBytes(StandardCharsets.UTF_8));
    }
}
