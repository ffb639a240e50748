package org.shegong.account.password;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Argon2id for new hashes; each hash names its algorithm, so that a later one can take over at the next login. */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 3;

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KB, PASSES);
        return new Queued(new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", argon, "bcrypt", new BCryptPasswordEncoder())));
    }

    /** A few at a time, because each hash takes memory that a flood of logins must not take from the register. */
    private static final class Queued implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private final Semaphore places = new Semaphore(AT_ONCE, true);

        Queued(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            places.acquireUninterruptibly();
            try {
                return encoder.encode(password);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            places.acquireUninterruptibly();
            try {
                return encoder.matches(password, hash);
            } finally {
                places.release();
            }
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}
