package org.shegong.protection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/** AES-256-GCM: one byte naming the suite, a random nonce of 96 bits, then ciphertext and tag. */
@Component
class Cipherment {

    private static final byte SUITE = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    byte[] encrypt(SecretKey key, FieldRef field, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, field).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(SUITE)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Encryption is not possible", broken);
        }
    }

    byte[] decrypt(SecretKey key, FieldRef field, byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != SUITE) {
            throw new UnreadableField();
        }
        var nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 1, nonce, 0, NONCE_BYTES);
        try {
            int start = 1 + NONCE_BYTES;
            return cipher(Cipher.DECRYPT_MODE, key, nonce, field).doFinal(sealed, start, sealed.length - start);
        } catch (GeneralSecurityException changed) {
            throw new UnreadableField();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, FieldRef field)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((field.table() + '|' + field.column() + '|' + field.row()).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
