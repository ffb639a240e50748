package org.shegong.account.setup;

import java.util.List;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.NewAccount;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.token.NewToken;
import org.shegong.account.token.Tokens;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.start.BeforeThePort;
import org.shegong.shared.start.Console;
import org.shegong.shared.start.StartRefused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an empty register does before it opens: takes its administrators from a file, or prints the setup code. */
@Component
class FirstStart extends BeforeThePort {

    private static final String CITY_LOGIN = "city";
    private static final int BEFORE_THE_DEMO = -1;

    private final Setup setup;
    private final Accounts accounts;
    private final Tokens tokens;
    private final FirstStartSettings settings;
    private final TransactionTemplate transaction;

    FirstStart(
            Setup setup,
            Accounts accounts,
            Tokens tokens,
            FirstStartSettings settings,
            TransactionTemplate transaction) {
        super(BEFORE_THE_DEMO);
        this.setup = setup;
        this.accounts = accounts;
        this.tokens = tokens;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    protected void begin() {
        transaction.executeWithoutResult(status -> prepare());
    }

    private void prepare() {
        if (settings.wantsCityOfficer() && accounts.isEmpty()) {
            makeCityOfficer();
        }
        if (setup.isOpen()) {
            settings.administrators().ifPresentOrElse(this::install, this::printCode);
        }
    }

    private void makeCityOfficer() {
        var right = new Rights.Right(Role.CITY_OFFICER, GrantUnit.CITY, true);
        var account = setup.makeActive(new NewAccount(CITY_LOGIN, "City officer", null), right);
        tokens.store(account, new NewToken("first start", right, setup.today().plusYears(1)), settings.cityToken());
    }

    private void install(List<FirstAdministrator> three) {
        try {
            setup.install(three);
        } catch (InvalidFields weak) {
            throw new StartRefused(List.of("A login or password of shegong.setup.admin-password-file breaks the rules:"
                    + " at least 12 characters of three kinds, not a common one, without the login."));
        }
    }

    private void printCode() {
        if (settings.isDemo()) {
            return;
        }
        Console.say("Setup code, good once and for 24 hours, for the page /setup: " + setup.printedCode());
    }
}
