package org.shegong.protection;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.shegong.shared.start.StartRefused;

/** Refuses secret keys that nobody drew at random. */
final class KeyStrength {

    static final int KEY_BYTES = 32;

    /** 32 random bytes have about 30 different values; fewer than this are a pattern. */
    private static final int DISTINCT_BYTES = 20;

    private KeyStrength() {}

    static byte[] judged(KeyProvider.Purpose purpose, String base64) {
        var bytes = decoded(purpose, base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw weak(purpose, "has " + bytes.length + " bytes instead of " + KEY_BYTES);
        } else if (IntStream.range(0, bytes.length)
                        .map(at -> bytes[at])
                        .distinct()
                        .count()
                < DISTINCT_BYTES) {
            throw weak(purpose, "repeats itself");
        } else if (IntStream.range(0, bytes.length).allMatch(at -> bytes[at] >= ' ' && bytes[at] <= '~')) {
            throw weak(purpose, "is a text, not random bytes");
        }
        return bytes;
    }

    static void refuseRepeated(Map<KeyProvider.Purpose, byte[]> keys) {
        keys.forEach((one, oneKey) -> keys.forEach((other, otherKey) -> {
            if (one != other && Arrays.equals(oneKey, otherKey)) {
                throw weak(one, "is also the key for " + other);
            }
        }));
    }

    private static byte[] decoded(KeyProvider.Purpose purpose, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException text) {
            throw weak(purpose, "is not base64");
        }
    }

    private static StartRefused weak(KeyProvider.Purpose purpose, String why) {
        return new StartRefused(List.of(
                "The secret key for " + purpose + " " + why + ". Make one with: head -c 32 /dev/urandom | base64"));
    }
}
