package org.shegong.intake.check;

import java.nio.ByteBuffer;
import org.shegong.protection.Sha256;

/** Sixteen bytes that stand for a text, so that remembering a file costs the same whatever its rows hold. */
record Digest(long high, long low) {

    static Digest of(String text) {
        var hash = ByteBuffer.wrap(Sha256.of(text));
        return new Digest(hash.getLong(), hash.getLong());
    }
}
