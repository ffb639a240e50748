package org.shegong.account.invitation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.shegong.account.token.Secrets;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OneTimeCodes {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OneTimeCodes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a fresh code; earlier ones of the account open nothing any more. */
    String make(AccountId account, CodePurpose purpose, AccountId maker) {
        var now = clock.instant();
        jdbc.sql("update account_code set used_at = :now where account_id = :account and used_at is null")
                .param("now", Utc.stored(now))
                .param("account", Uuids.bytes(account.value()))
                .update();
        var code = Secrets.readableCode();
        jdbc.sql("""
                insert into account_code (id, account_id, purpose, code_hash, created_by, expires_at)
                values (:id, :account, :purpose, :hash, :maker, :expires)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("account", Uuids.bytes(account.value()))
                .param("purpose", purpose.name())
                .param("hash", hash(code))
                .param("maker", Uuids.bytes(maker.value()))
                .param("expires", Utc.stored(now.plus(purpose.life())))
                .update();
        events.publishEvent(new CodeMade(account, maker));
        return code;
    }

    Optional<AccountId> ownerOf(String code) {
        return jdbc.sql("""
                select account_id from account_code
                where code_hash = :hash and used_at is null and expires_at > :now
                """)
                .param("hash", hash(code))
                .param("now", Utc.stored(clock.instant()))
                .query((row, number) -> new AccountId(Uuids.of(row.getBytes("account_id"))))
                .optional();
    }

    /** Of two who use a code at once, one. */
    boolean use(String code) {
        return jdbc.sql("""
                update account_code set used_at = :now
                where code_hash = :hash and used_at is null and expires_at > :now
                """)
                        .param("now", Utc.stored(clock.instant()))
                        .param("hash", hash(code))
                        .update()
                == 1;
    }

    private static byte[] hash(String code) {
        return Secrets.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
