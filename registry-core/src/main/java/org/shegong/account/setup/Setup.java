package org.shegong.account.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.NewAccount;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.grant.Grants;
import org.shegong.account.grant.NewGrant;
import org.shegong.account.password.Passwords;
import org.shegong.shared.Period;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one step that makes the three administrators; raced by two, one wins. */
@Service
@Transactional
public class Setup {

    private final SetupRows rows;
    private final Accounts accounts;
    private final Grants grants;
    private final Passwords passwords;
    private final Clock clock;

    Setup(SetupRows rows, Accounts accounts, Grants grants, Passwords passwords, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOpen() {
        return !rows.isDone();
    }

    /** Makes the three for whoever holds the code that was printed at the start. */
    public void complete(String code, List<FirstAdministrator> three) {
        if (rows.isDone()) {
            throw new SetUpAlready();
        }
        if (!rows.knows(code)) {
            throw new SetupCodeWrong();
        }
        install(three);
    }

    /** Makes the three without a code, for whoever may read the machine's files. */
    public void install(List<FirstAdministrator> three) {
        var roles = three.stream().map(FirstAdministrator::role).collect(Collectors.toSet());
        if (three.size() != Role.ADMINISTRATORS.size() || !roles.equals(EnumSet.copyOf(Role.ADMINISTRATORS))) {
            throw new AdministratorsIncomplete();
        }
        rows.claim();
        three.forEach(this::make);
        rows.forgetCodes();
    }

    /** Makes an account that is usable at once, as the first start and the demo city need. */
    public AccountId makeActive(NewAccount wanted, Rights.Right right) {
        var account = accounts.open(wanted);
        accounts.activate(account);
        grants.install(new NewGrant(account, right, Period.since(today())));
        return account;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String printedCode() {
        return rows.makeCode();
    }

    private void make(FirstAdministrator administrator) {
        var right = new Rights.Right(administrator.role(), GrantUnit.CITY, false);
        var account = makeActive(new NewAccount(administrator.login(), administrator.displayName(), null), right);
        passwords.set(account, administrator.password(), List.of(Accounts.normalLogin(administrator.login())));
    }
}
