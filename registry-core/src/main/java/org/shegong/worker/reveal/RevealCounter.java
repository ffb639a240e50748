package org.shegong.worker.reveal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what each account has revealed, in the database, so that the limit holds across nodes and parallel tries. */
@Component
class RevealCounter {

    static final int AN_HOUR = 20;
    static final int A_DAY = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    RevealCounter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts one more; the account's row stays locked until it is decided whether that is too many. */
    void count(UUID account) {
        jdbc.sql("""
                insert into reveal_account (account_id, revealed) values (:account, 1)
                on duplicate key update revealed = revealed + 1
                """).param("account", Uuids.bytes(account)).update();
        var now = Instant.now(clock);
        if (since(account, now.minus(Duration.ofHours(1))) >= AN_HOUR
                || since(account, now.minus(Duration.ofDays(1))) >= A_DAY) {
            throw new RevealLimitReached(AN_HOUR, A_DAY);
        }
        jdbc.sql("insert into reveal (id, account_id, revealed_at) values (:id, :account, :now)")
                .param("id", Uuids.bytes(Ids.next()))
                .param("account", Uuids.bytes(account))
                .param("now", Utc.stored(now))
                .update();
    }

    private long since(UUID account, Instant start) {
        return jdbc.sql("select count(*) from reveal where account_id = :account and revealed_at > :start")
                .param("account", Uuids.bytes(account))
                .param("start", Utc.stored(start))
                .query(Long.class)
                .single();
    }
}
