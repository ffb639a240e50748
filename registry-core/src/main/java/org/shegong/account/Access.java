package org.shegong.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rights of an account from the grants that hold today, read anew each time, so that a change acts on the next
 * request. A disabled account has none.
 */
@Service
@Transactional(readOnly = true)
public class Access {

    private final JdbcClient jdbc;
    private final Clock clock;

    Access(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything that the grants of today add up to; none for a disabled account. */
    public Rights rightsOf(AccountId account) {
        return new Rights(jdbc.sql("""
                select g.role, g.unit_kind, g.unit_key, g.unit_district, g.names_visible
                from account_grant g join account a on a.id = g.account_id
                where g.account_id = :account and a.state = 'ACTIVE' and g.state = 'GIVEN'
                  and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)
                order by g.id
                """)
                .param("account", Uuids.bytes(account.value()))
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Rights.Right(
                        Role.valueOf(row.getString("role")),
                        new GrantUnit(
                                GrantUnit.Kind.valueOf(row.getString("unit_kind")),
                                row.getString("unit_key"),
                                row.getString("unit_district")),
                        row.getBoolean("names_visible")))
                .list());
    }

    /** Everyone in use who holds that role today. */
    public Set<AccountId> holdersOf(Role role) {
        return Set.copyOf(jdbc.sql("""
                select distinct g.account_id from account_grant g join account a on a.id = g.account_id
                where g.role = :role and a.state = 'ACTIVE' and g.state = 'GIVEN'
                  and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)
                """)
                .param("role", role.name())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new AccountId(Uuids.of(row.getBytes("account_id"))))
                .list());
    }

    /** What the account may do anywhere; where, {@link #scopeOf} says. */
    public Set<Permission> permissionsOf(AccountId account) {
        return rightsOf(account).permissions();
    }

    /** Where the account may do one thing; {@link Scope#NOTHING} without a grant for it. */
    public Scope scopeOf(AccountId account, Permission permission) {
        return rightsOf(account).scope(permission);
    }
}
