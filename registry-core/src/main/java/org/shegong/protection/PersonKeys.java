package org.shegong.protection;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** One random data key per person, stored wrapped by the master key. Destroying the row makes the person unreadable. */
@Component
class PersonKeys {

    /** A person has one data key for life; rotation wraps it again under a new master key. */
    private static final int DATA_KEY_VERSION = 1;

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Cipherment cipherment;
    private final KeyProvider keys;
    private final SecureRandom random = new SecureRandom();

    PersonKeys(JdbcTemplate jdbc, Cipherment cipherment, KeyProvider keys) {
        this.jdbc = jdbc;
        this.cipherment = cipherment;
        this.keys = keys;
    }

    /** The key of the person, made when there is none yet. */
    DataKey keyOf(UUID person) {
        if (!HeldKeys.current().containsKey(person)) {
            prepare(Set.of(person));
        }
        return existingKeyOf(person);
    }

    DataKey existingKeyOf(UUID person) {
        var held = HeldKeys.current();
        if (!held.containsKey(person)) {
            held.putAll(found(List.of(person)));
        }
        return Optional.ofNullable(held.get(person)).orElseThrow(UnreadableField::new);
    }

    /** Has the keys of these people ready for the rest of the transaction and makes those that are missing. */
    void prepare(Collection<UUID> persons) {
        var missing = new HashSet<>(persons);
        missing.removeAll(fetch(persons));
        if (!missing.isEmpty()) {
            make(missing);
            fetch(missing);
        }
    }

    /** Has the existing keys of these people ready for the rest of the transaction; tells which there are. */
    private Set<UUID> fetch(Collection<UUID> persons) {
        var held = HeldKeys.current();
        var wanted = persons.stream()
                .filter(person -> !held.containsKey(person))
                .distinct()
                .toList();
        var there = new HashSet<>(persons);
        there.retainAll(held.keySet());
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            var found = found(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)));
            held.putAll(found);
            there.addAll(found.keySet());
        }
        return there;
    }

    private Map<UUID, DataKey> found(List<UUID> persons) {
        var found = new HashMap<UUID, DataKey>();
        new NamedParameterJdbcTemplate(jdbc)
                .query(
                        "select person_id, key_version, wrapped from person_key where person_id in (:persons)",
                        Map.of("persons", persons.stream().map(Uuids::bytes).toList()),
                        row -> {
                            var person = Uuids.of(row.getBytes("person_id"));
                            var wrapped = row.getBytes("wrapped");
                            var master = master(row.getInt("key_version"));
                            found.put(person, data(cipherment.decrypt(master, cell(person), wrapped)));
                        });
        return found;
    }

    /** Of two who make a person's key at once the first one's is kept; both read it back. */
    private void make(Collection<UUID> persons) {
        var master = master(keys.currentVersion());
        jdbc.batchUpdate(
                "insert into person_key (person_id, key_version, wrapped) values (?, ?, ?)"
                        + " on duplicate key update person_id = values(person_id)",
                persons.stream()
                        .map(person -> new Object[] {
                            Uuids.bytes(person), master.version(), cipherment.encrypt(master, cell(person), fresh())
                        })
                        .toList());
    }

    private byte[] fresh() {
        var key = new byte[KeyStrength.KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    private DataKey master(int version) {
        return new DataKey(version, keys.key(KeyProvider.Purpose.MASTER));
    }

    private static FieldRef cell(UUID person) {
        return new FieldRef("person_key", "wrapped", person);
    }

    private static DataKey data(byte[] bytes) {
        SecretKey secret = new SecretKeySpec(bytes, "AES");
        return new DataKey(DATA_KEY_VERSION, secret);
    }
}
