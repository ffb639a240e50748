package org.shegong.account.password;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PasswordRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> currentOf(AccountId account) {
        return jdbc.sql("""
                select hash from account_password where account_id = :account and retired_at is null
                """)
                .param("account", Uuids.bytes(account.value()))
                .query(String.class)
                .optional();
    }

    List<String> newestOf(AccountId account, int count) {
        return jdbc.sql("""
                select hash from account_password where account_id = :account
                order by set_at desc, id desc limit :count
                """)
                .param("account", Uuids.bytes(account.value()))
                .param("count", count)
                .query(String.class)
                .list();
    }

    void replace(AccountId account, String hash) {
        var now = Utc.stored(clock.instant());
        jdbc.sql("select id from account where id = :id for update")
                .param("id", Uuids.bytes(account.value()))
                .query((row, number) -> row.getBytes("id"))
                .optional();
        jdbc.sql("update account_password set retired_at = :now where account_id = :account and retired_at is null")
                .param("now", now)
                .param("account", Uuids.bytes(account.value()))
                .update();
        jdbc.sql("insert into account_password (id, account_id, hash, set_at) values (:id, :account, :hash, :now)")
                .param("id", Uuids.bytes(Ids.next()))
                .param("account", Uuids.bytes(account.value()))
                .param("hash", hash)
                .param("now", now)
                .update();
    }

    /** The same password under a newer algorithm; the day on which it was chosen stays. */
    void upgrade(AccountId account, String hash) {
        jdbc.sql("update account_password set hash = :hash where account_id = :account and retired_at is null")
                .param("hash", hash)
                .param("account", Uuids.bytes(account.value()))
                .update();
    }
}
