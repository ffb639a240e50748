package org.shegong.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who may give grants today; asking locks their grants, so that two of them cannot remove each other. */
@Component
public class SecurityAdministrators {

    private final JdbcClient jdbc;
    private final Clock clock;

    SecurityAdministrators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The accounts that can act, in one place for both who gives alone and who may not leave. */
    public Set<AccountId> locked() {
        List<AccountId> holders = jdbc.sql("""
                select account_id from account_grant
                where role = 'SECURITY_ADMIN' and state = 'GIVEN'
                  and valid_from <= :today and (valid_to is null or valid_to > :today)
                order by id for update
                """)
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new AccountId(Uuids.of(row.getBytes("account_id"))))
                .list();
        return holders.stream().filter(this::isActive).collect(Collectors.toSet());
    }

    /** @throws LastSecurityAdministrator if nobody else could give grants without this account */
    public void refuseWithout(AccountId leaving) {
        var all = locked();
        if (all.contains(leaving) && all.size() == 1) {
            throw new LastSecurityAdministrator();
        }
    }

    private boolean isActive(AccountId account) {
        return jdbc.sql("select state from account where id = :id")
                .param("id", Uuids.bytes(account.value()))
                .query(String.class)
                .single()
                .equals("ACTIVE");
    }
}
