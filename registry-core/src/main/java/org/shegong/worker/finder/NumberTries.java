package org.shegong.worker.finder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.shegong.shared.Acting;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how often an account asked by an ID number or phone for somebody whom it could not find. Of an ID number whose
 * birth date and area are known only some hundreds are possible, so whoever may try them all has the number.
 */
@Component
public class NumberTries {

    static final int AN_HOUR = 200;
    static final int A_DAY = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    NumberTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Asked before the search, so that its answer tells nothing any more.
     *
     * @throws TooManyNumbersTried after 200 tries in vain in an hour or 300 in a day
     */
    public void admit() {
        if (!admits()) {
            throw new TooManyNumbersTried();
        }
    }

    /** Whether the asker may try one more. */
    boolean admits() {
        return since(Duration.ofHours(1)) < AN_HOUR && since(Duration.ofDays(1)) < A_DAY;
    }

    /** Counts one more try in vain. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void missed() {
        account()
                .ifPresent(account -> jdbc.sql(
                                "insert into number_try (id, account_id, tried_at) values (:id, :account, :now)")
                        .param("id", Uuids.bytes(Ids.next()))
                        .param("account", account)
                        .param("now", Utc.stored(Instant.now(clock)))
                        .update());
    }

    private long since(Duration ago) {
        return account()
                .map(account -> jdbc.sql(
                                "select count(*) from number_try where account_id = :account and tried_at > :start")
                        .param("account", account)
                        .param("start", Utc.stored(Instant.now(clock).minus(ago)))
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }

    /** The register itself, which checks whole rosters, is nobody who tries. */
    private static Optional<byte[]> account() {
        return Optional.ofNullable(Acting.current().account()).map(Uuids::bytes);
    }
}
