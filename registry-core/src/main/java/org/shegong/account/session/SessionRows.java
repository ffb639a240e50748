package org.shegong.account.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.SignedIn;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SessionRows {

    private static final int AGENT_LIMIT = 120;

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queues all who sign in to one account at once, on whichever node. */
    void lockAccount(AccountId account) {
        jdbc.sql("select id from account where id = :id for update")
                .param("id", Uuids.bytes(account.value()))
                .query((row, number) -> row.getBytes("id"))
                .optional();
    }

    void insert(UUID id, AccountId account, Instant now, int idleMinutes, Origin origin) {
        jdbc.sql("""
                insert into account_session (id, account_id, started_at, active_at, idle_minutes, source, agent)
                values (:id, :account, :now, :now, :idle, :source, :agent)
                """)
                .param("id", Uuids.bytes(id))
                .param("account", Uuids.bytes(account.value()))
                .param("now", Utc.stored(now))
                .param("idle", idleMinutes)
                .param("source", origin.source())
                .param(
                        "agent",
                        origin.agent()
                                .substring(
                                        0, Math.min(AGENT_LIMIT, origin.agent().length())))
                .update();
    }

    Optional<Stored> find(UUID id) {
        return jdbc.sql("""
                select s.started_at, s.active_at, s.idle_minutes, a.id as account_id, a.login, a.display_name,
                       (select max(p.set_at) from account_password p
                        where p.account_id = a.id and p.retired_at is null) as password_set_at
                from account_session s join account a on a.id = s.account_id
                where s.id = :id and a.state = 'ACTIVE'
                """)
                .param("id", Uuids.bytes(id))
                .query((row, number) -> new Stored(
                        new SignedIn(
                                new AccountId(Uuids.of(row.getBytes("account_id"))),
                                row.getString("login"),
                                row.getString("display_name")),
                        Utc.instant(row.getObject("started_at", LocalDateTime.class)),
                        Utc.instant(row.getObject("active_at", LocalDateTime.class)),
                        row.getInt("idle_minutes"),
                        Optional.ofNullable(row.getObject("password_set_at", LocalDateTime.class))
                                .map(Utc::instant)
                                .orElse(null)))
                .optional();
    }

    void touch(UUID id, Instant now) {
        jdbc.sql("update account_session set active_at = :now where id = :id")
                .param("now", Utc.stored(now))
                .param("id", Uuids.bytes(id))
                .update();
    }

    List<SessionView> of(AccountId account) {
        return jdbc.sql("""
                select id, started_at, active_at, source, agent from account_session
                where account_id = :account order by started_at desc, id desc
                """)
                .param("account", Uuids.bytes(account.value()))
                .query((row, number) -> new SessionView(
                        Uuids.of(row.getBytes("id")),
                        Utc.instant(row.getObject("started_at", LocalDateTime.class)),
                        Utc.instant(row.getObject("active_at", LocalDateTime.class)),
                        row.getString("source"),
                        row.getString("agent")))
                .list();
    }

    boolean delete(AccountId account, UUID id) {
        return jdbc.sql("delete from account_session where id = :id and account_id = :account")
                        .param("id", Uuids.bytes(id))
                        .param("account", Uuids.bytes(account.value()))
                        .update()
                == 1;
    }

    int deleteAll(AccountId account) {
        return jdbc.sql("delete from account_session where account_id = :account")
                .param("account", Uuids.bytes(account.value()))
                .update();
    }

    record Stored(
            SignedIn user,
            Instant startedAt,
            Instant activeAt,
            int idleMinutes,
            @Nullable Instant passwordSetAt) {}
}
