package org.shegong.reference.shipped;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.shegong.shared.Uuids;

/** Ids of shipped rows, made from their codes so that every database has the same ones. */
public final class ShippedIds {

    private ShippedIds() {}

    public static byte[] document(String code) {
        return id("source-document:" + code);
    }

    public static byte[] authority(String code) {
        return id("authority:" + code);
    }

    private static byte[] id(String name) {
        return Uuids.bytes(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
