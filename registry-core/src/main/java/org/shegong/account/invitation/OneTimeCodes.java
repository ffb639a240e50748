package org.shegong.account.invitation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shegong.account.SecurityAdministrators;
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

    /** Nobody used it, it is not over, and whoever else must agree has agreed. */
    private static final String GOOD =
            " used_at is null and expires_at > :now" + " and (needs_second = false or confirmed_by is not null)";

    private static final String WAITING =
            " used_at is null and expires_at > :now" + " and needs_second = true and confirmed_by is null";

    private final JdbcClient jdbc;
    private final SecurityAdministrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OneTimeCodes(
            JdbcClient jdbc, SecurityAdministrators administrators, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.administrators = administrators;
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
                insert into account_code (id, account_id, purpose, code_hash, created_by, expires_at, needs_second)
                values (:id, :account, :purpose, :hash, :maker, :expires, :second)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("account", Uuids.bytes(account.value()))
                .param("purpose", purpose.name())
                .param("hash", hash(code))
                .param("maker", Uuids.bytes(maker.value()))
                .param("expires", Utc.stored(now.plus(purpose.life())))
                .param("second", needsSecond(account, purpose, maker))
                .update();
        events.publishEvent(new CodeMade(account, maker));
        return code;
    }

    /**
     * A reset opens somebody's account; where two look after security, one of them has to agree. Neither the one who asks
     * nor the one who cannot come in counts, or two alone could never help each other.
     */
    private boolean needsSecond(AccountId account, CodePurpose purpose, AccountId maker) {
        if (purpose != CodePurpose.RESET) {
            return false;
        }
        var all = administrators.locked();
        return all.size() > 1 && all.stream().anyMatch(other -> !other.equals(account) && !other.equals(maker));
    }

    boolean waits(AccountId account) {
        return jdbc.sql("select count(*) from account_code where account_id = :account and" + WAITING)
                        .param("account", Uuids.bytes(account.value()))
                        .param("now", Utc.stored(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** From now on the code is good, for its whole life; whoever made it cannot agree to it. */
    boolean confirm(AccountId account, AccountId second) {
        var now = clock.instant();
        return jdbc.sql("update account_code set confirmed_by = :second, expires_at = :expires"
                                + " where account_id = :account and created_by <> :second and" + WAITING)
                        .param("second", Uuids.bytes(second.value()))
                        .param("expires", Utc.stored(now.plus(CodePurpose.RESET.life())))
                        .param("account", Uuids.bytes(account.value()))
                        .param("now", Utc.stored(now))
                        .update()
                == 1;
    }

    /** Those for whom somebody made the first code and who have not used it, the latest first. */
    List<PendingInvitation> unusedOf(AccountId maker) {
        return jdbc.sql("""
                select a.id, a.login, a.display_name, max(c.expires_at) as until
                from account a join account_code c on c.account_id = a.id
                where a.state = 'INVITED' and c.purpose = 'INVITATION' and c.created_by = :maker
                group by a.id, a.login, a.display_name order by max(c.expires_at) desc, a.login
                """)
                .param("maker", Uuids.bytes(maker.value()))
                .query((row, number) -> new PendingInvitation(
                        new AccountId(Uuids.of(row.getBytes("id"))),
                        row.getString("login"),
                        row.getString("display_name"),
                        Utc.instant(row.getObject("until", LocalDateTime.class))))
                .list();
    }

    Optional<AccountId> ownerOf(String code) {
        return jdbc.sql("select account_id from account_code where code_hash = :hash and" + GOOD)
                .param("hash", hash(code))
                .param("now", Utc.stored(clock.instant()))
                .query((row, number) -> new AccountId(Uuids.of(row.getBytes("account_id"))))
                .optional();
    }

    /** Of two who use a code at once, one. */
    boolean use(String code) {
        return jdbc.sql("update account_code set used_at = :now where code_hash = :hash and" + GOOD)
                        .param("now", Utc.stored(clock.instant()))
                        .param("hash", hash(code))
                        .update()
                == 1;
    }

    private static byte[] hash(String code) {
        return Secrets.hash(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
