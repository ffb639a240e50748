package org.shegong.intake;

import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.NewAccount;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.grant.Grants;
import org.shegong.account.grant.NewGrant;
import org.shegong.shared.Period;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.TestTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Officers who may import, made once on each empty register. */
@Component
public class OfficerFixtures {

    private static final String LOGIN = "importer";

    private final Accounts accounts;
    private final Grants grants;
    private final JdbcTemplate jdbc;

    OfficerFixtures(Accounts accounts, Grants grants, JdbcTemplate jdbc) {
        this.accounts = accounts;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    public AccountId ofTheCity() {
        return ofTheCity(LOGIN);
    }

    public AccountId ofTheCity(String login) {
        return jdbc
                .query("select id from account where login = ?", (row, number) -> Uuids.of(row.getBytes("id")), login)
                .stream()
                .map(AccountId::new)
                .findFirst()
                .orElseGet(() -> opened(login));
    }

    private AccountId opened(String login) {
        var account = accounts.open(new NewAccount(login, login, null));
        accounts.activate(account);
        var right = new Rights.Right(Role.CITY_OFFICER, GrantUnit.CITY, true);
        grants.install(new NewGrant(account, right, Period.since(TestTime.TODAY)));
        return account;
    }
}
