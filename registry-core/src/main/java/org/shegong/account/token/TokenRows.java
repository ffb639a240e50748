package org.shegong.account.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.GrantUnit;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.SignedIn;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TokenRows {

    private static final String COLUMNS = "t.id, t.name, t.role, t.unit_kind, t.unit_key, t.unit_district,"
            + " t.names_visible, t.expires_on, t.created_at, t.revoked_at, t.sources";

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, AccountId owner, NewToken token, byte[] hash) {
        var right = token.right();
        jdbc.sql("""
                insert into account_token (id, account_id, name, token_hash, role, unit_kind, unit_key, unit_district,
                    names_visible, expires_on, sources, made_with, created_at)
                values (:id, :owner, :name, :hash, :role, :kind, :key, :district, :names, :expires, :sources, :with,
                    :now)
                """)
                .param("id", Uuids.bytes(id))
                .param("owner", Uuids.bytes(owner.value()))
                .param("name", token.name())
                .param("hash", hash)
                .param("role", right.role().name())
                .param("kind", right.unit().kind().name())
                .param("key", right.unit().key())
                .param("district", right.unit().district())
                .param("names", right.names())
                .param("expires", token.expiresOn())
                .param("sources", token.sources().toString())
                .param("with", token.madeWith() == null ? null : Uuids.bytes(token.madeWith()))
                .param("now", Utc.stored(clock.instant()))
                .update();
    }

    Optional<Found> byHash(byte[] hash) {
        return jdbc.sql("""
                select t.id, t.role, t.unit_kind, t.unit_key, t.unit_district, t.names_visible,
                       t.sources, a.id as owner, a.login, a.display_name
                from account_token t join account a on a.id = t.account_id
                where t.token_hash = :hash and t.revoked_at is null and t.expires_on > :today and a.state = 'ACTIVE'
                """)
                .param("hash", hash)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Found(
                        Uuids.of(row.getBytes("id")),
                        new SignedIn(
                                new AccountId(Uuids.of(row.getBytes("owner"))),
                                row.getString("login"),
                                row.getString("display_name")),
                        right(row),
                        Sources.read(row.getString("sources")).orElseThrow()))
                .optional();
    }

    /** How far a key that is made with this one may go; nothing for one that opens no more. */
    Optional<Limits> limits(UUID token) {
        return jdbc.sql("select expires_on, sources from account_token where id = :id and revoked_at is null")
                .param("id", Uuids.bytes(token))
                .query((row, number) -> new Limits(
                        row.getObject("expires_on", LocalDate.class),
                        Sources.read(row.getString("sources")).orElseThrow()))
                .optional();
    }

    /** Keys in use that were made with this one. */
    List<UUID> madeWith(UUID token) {
        return jdbc.sql("select id from account_token where made_with = :token and revoked_at is null")
                .param("token", Uuids.bytes(token))
                .query((row, number) -> Uuids.of(row.getBytes("id")))
                .list();
    }

    List<TokenView> of(AccountId owner) {
        return jdbc.sql("select " + COLUMNS + " from account_token t where t.account_id = :owner order by t.id desc")
                .param("owner", Uuids.bytes(owner.value()))
                .query((row, number) -> view(row))
                .list();
    }

    boolean revoke(AccountId owner, UUID id) {
        return jdbc.sql("""
                update account_token set revoked_at = :now
                where id = :id and account_id = :owner and revoked_at is null
                """)
                        .param("now", Utc.stored(clock.instant()))
                        .param("id", Uuids.bytes(id))
                        .param("owner", Uuids.bytes(owner.value()))
                        .update()
                == 1;
    }

    record Found(UUID token, SignedIn owner, Rights.Right carried, Sources sources) {}

    record Limits(LocalDate expiresOn, Sources sources) {}

    private static TokenView view(ResultSet row) throws SQLException {
        var right = right(row);
        return new TokenView(
                Uuids.of(row.getBytes("id")),
                row.getString("name"),
                right.role(),
                right.unit(),
                row.getObject("expires_on", LocalDate.class),
                row.getString("sources"),
                Utc.instant(row.getObject("created_at", LocalDateTime.class)),
                instant(row.getObject("revoked_at", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return Optional.ofNullable(stored).map(Utc::instant).orElse(null);
    }

    private static Rights.Right right(ResultSet row) throws SQLException {
        return new Rights.Right(
                Role.valueOf(row.getString("role")),
                new GrantUnit(
                        GrantUnit.Kind.valueOf(row.getString("unit_kind")),
                        row.getString("unit_key"),
                        row.getString("unit_district")),
                row.getBoolean("names_visible"));
    }
}
