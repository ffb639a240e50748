package org.shegong.protection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.shegong.shared.start.StartRefused;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ties a register to its keys, so that it never runs with others. */
@Component
@DependsOnDatabaseInitialization
class KeyProbes {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeyProbes(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    boolean registerIsEmpty() {
        return jdbc.sql(
                        "select 1 from key_probe union select 1 from person_key union select 1 from audit_entry limit 1")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /** Remembers the keys of an empty register, and refuses any others afterwards. */
    void hold(Map<KeyProvider.Purpose, byte[]> keys, boolean registerIsEmpty) {
        if (registerIsEmpty) {
            remember(keys);
        }
        var answers = stored();
        keys.forEach((purpose, key) -> {
            if (!Arrays.equals(answer(purpose, key), answers.get(purpose.name()))) {
                throw new StartRefused(List.of("The secret key for " + purpose
                        + " is not the one this register was made with; give it back its own key"));
            }
        });
    }

    private void remember(Map<KeyProvider.Purpose, byte[]> keys) {
        try {
            transaction.executeWithoutResult(status -> keys.forEach((purpose, key) -> jdbc.sql(
                            "insert into key_probe (purpose, key_version, answer) values (:purpose, 1, :answer)")
                    .param("purpose", purpose.name())
                    .param("answer", answer(purpose, key))
                    .update()));
        } catch (DuplicateKeyException anotherNode) {
            Objects.requireNonNull(anotherNode);
        }
    }

    private Map<String, byte[]> stored() {
        var answers = new HashMap<String, byte[]>();
        jdbc.sql("select purpose, answer from key_probe").query(row -> {
            answers.put(row.getString("purpose"), row.getBytes("answer"));
        });
        return answers;
    }

    private static byte[] answer(KeyProvider.Purpose purpose, byte[] key) {
        return Macs.mac(Macs.key(key), ("which register is this? " + purpose).getBytes(StandardCharsets.UTF_8));
    }
}
