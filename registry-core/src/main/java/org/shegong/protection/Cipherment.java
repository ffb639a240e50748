package org.shegong.protection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * AES-256-GCM. A sealed value is one byte naming the suite, one with the version of the key, a random nonce of 96 bits,
 * then ciphertext and tag; it is bound to its cell, the suite and the version.
 */
@Component
class Cipherment {

    static final String TRANSFORMATION = "AES/GCM/NoPadding";
    static final int NONCE_BYTES = 12;
    static final int TAG_BITS = 128;

    private static final Logger LOG = LoggerFactory.getLogger(Cipherment.class);
    private static final byte SUITE = 1;
    private static final int HEADER_BYTES = 2 + NONCE_BYTES;

    /** One for each thread: to find it among the providers costs as much as sealing a value. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(Cipherment::found);

    private final SecureRandom random = new SecureRandom();

    byte[] encrypt(DataKey key, FieldRef field, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, field).doFinal(plain);
            return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                    .put(SUITE)
                    .put((byte) key.version())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Encryption is not possible", broken);
        }
    }

    byte[] decrypt(DataKey key, FieldRef field, byte[] sealed) {
        if (sealed.length <= HEADER_BYTES || sealed[0] != SUITE || sealed[1] != (byte) key.version()) {
            throw unreadable(field);
        }
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 2, nonce, 0, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, field)
                    .doFinal(sealed, HEADER_BYTES, sealed.length - HEADER_BYTES);
        } catch (GeneralSecurityException changed) {
            throw unreadable(field);
        }
    }

    private static UnreadableField unreadable(FieldRef field) {
        LOG.error("A sealed value of {}.{} does not open: row {}", field.table(), field.column(), field.row());
        return new UnreadableField();
    }

    private static Cipher found() {
        try {
            return Cipher.getInstance(TRANSFORMATION);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no " + TRANSFORMATION, missing);
        }
    }

    private static Cipher cipher(int mode, DataKey key, byte[] nonce, FieldRef field) throws GeneralSecurityException {
        var cipher = CIPHERS.get();
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        var bound =
                String.join("|", field.table(), field.column(), field.row().toString(), SUITE + "." + key.version());
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
