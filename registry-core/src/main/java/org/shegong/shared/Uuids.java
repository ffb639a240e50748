package org.shegong.shared;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as the 16 bytes in which every database of the register keeps them. */
public final class Uuids {

    private Uuids() {}

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
