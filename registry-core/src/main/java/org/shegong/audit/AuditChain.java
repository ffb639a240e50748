package org.shegong.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.shegong.protection.KeyProvider;
import org.shegong.protection.Signatures;
import org.springframework.stereotype.Component;

/** The codes that hold entries together: each link is made over the link before it, the entry's code and its number. */
@Component
class AuditChain {

    static final byte[] START = new byte[32];

    private final Signatures signatures;

    AuditChain(Signatures signatures) {
        this.signatures = signatures;
    }

    byte[] link(byte[] before, byte[] entryCode, long seq) {
        return sign("link", seq, before, entryCode);
    }

    byte[] head(long seq, byte[] link) {
        return sign("head", seq, link, START);
    }

    boolean isSigned(AuditEntry entry) {
        var code = signatures.sign(KeyProvider.Purpose.AUDIT, entry.canonical().getBytes(StandardCharsets.UTF_8));
        return Arrays.equals(code, entry.mac());
    }

    private byte[] sign(String what, long seq, byte[] one, byte[] other) {
        var hex = HexFormat.of();
        var record = what + "|" + seq + "|" + hex.formatHex(one) + "|" + hex.formatHex(other);
        return signatures.sign(KeyProvider.Purpose.AUDIT, record.getBytes(StandardCharsets.UTF_8));
    }
}
