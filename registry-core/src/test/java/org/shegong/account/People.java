package org.shegong.account;

import org.shegong.account.grant.Grants;
import org.shegong.account.grant.NewGrant;
import org.shegong.shared.Period;
import org.shegong.shared.id.AccountId;
import org.shegong.testing.TestTime;

/** Makes accounts in use that hold one right each, past the rules of giving. */
public record People(Accounts accounts, Grants grants) {

    public AccountId nobody(String login) {
        var account = accounts.open(new NewAccount(login, login, null));
        accounts.activate(account);
        return account;
    }

    public AccountId holding(String login, Role role, GrantUnit unit) {
        var account = nobody(login);
        grants.install(grant(account, role, unit));
        return account;
    }

    public AccountId guard(String login) {
        return holding(login, Role.SECURITY_ADMIN, GrantUnit.CITY);
    }

    /** Today and for ever, with names. */
    public static NewGrant grant(AccountId account, Role role, GrantUnit unit) {
        return new NewGrant(account, new Rights.Right(role, unit, true), Period.since(TestTime.TODAY));
    }
}
