package org.shegong.protection;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One random data key per person, stored wrapped by the master key. Destroying the row makes the person unreadable. */
@Component
class PersonKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final Cipherment cipherment;
    private final KeyProvider keys;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(JdbcClient jdbc, Cipherment cipherment, KeyProvider keys) {
        this.jdbc = jdbc;
        this.cipherment = cipherment;
        this.keys = keys;
    }

    SecretKey keyOf(UUID person) {
        return find(person).orElseGet(() -> make(person));
    }

    SecretKey existingKeyOf(UUID person) {
        return find(person).orElseThrow(UnreadableField::new);
    }

    private Optional<SecretKey> find(UUID person) {
        return jdbc.sql("select wrapped from person_key where person_id = :person")
                .param("person", Uuids.bytes(person))
                .query((row, number) -> row.getBytes("wrapped"))
                .optional()
                .map(wrapped -> aes(cipherment.decrypt(master(), cell(person), wrapped)));
    }

    private SecretKey make(UUID person) {
        var key = new byte[KEY_BYTES];
        random.nextBytes(key);
        jdbc.sql("insert into person_key (person_id, key_version, wrapped) values (:person, :version, :wrapped)")
                .param("person", Uuids.bytes(person))
                .param("version", keys.currentVersion())
                .param("wrapped", cipherment.encrypt(master(), cell(person), key))
                .update();
        return aes(key);
    }

    private SecretKey master() {
        return keys.key(KeyProvider.Purpose.MASTER);
    }

    private static FieldRef cell(UUID person) {
        return new FieldRef("person_key", "wrapped", person);
    }

    private static SecretKey aes(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }
}
