package org.shegong.account.token;

import java.security.SecureRandom;
import java.util.Base64;
import org.shegong.protection.Sha256;

/** Random texts that open doors, and the hashes by which they are kept. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String READABLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private Secrets() {}

    /** 256 random bits for a program. */
    public static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 80 random bits that a person can read from paper and type. */
    public static String readableCode() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(32)));
        }
        return code.toString();
    }

    public static byte[] hash(String secret) {
        return Sha256.of(secret);
    }
}
