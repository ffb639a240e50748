package org.shegong.account.login;

import java.util.Optional;
import org.shegong.account.AccountState;
import org.shegong.account.AccountView;
import org.shegong.account.Accounts;
import org.shegong.account.SignedIn;
import org.shegong.account.password.Passwords;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Service;

/** Judges a login and a password. Unknown, wrong, disabled and held back are one answer, after the same work. */
@Service
public class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final LoginGuard guard;
    private final AuditTrail audit;

    SignIn(Accounts accounts, Passwords passwords, LoginGuard guard, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
        this.audit = audit;
    }

    public Optional<SignedIn> judge(String typedLogin, String password, String source) {
        var login = Accounts.normalLogin(typedLogin);
        var verdict = guard.admit(login, source);
        if (verdict != LoginGuard.Verdict.ADMITTED) {
            return held(verdict, password);
        }
        var account = accounts.byLogin(login);
        var usable = account.filter(found -> found.state() == AccountState.ACTIVE);
        boolean good =
                passwords.matches(usable.map(found -> new AccountId(found.id())).orElse(null), password);
        if (!good) {
            note(account.map(found -> found.id().toString()).orElse(""), "wrong");
            return Optional.empty();
        }
        guard.succeeded(login, source);
        return usable.map(SignIn::signedIn);
    }

    private Optional<SignedIn> held(LoginGuard.Verdict verdict, String password) {
        if (verdict == LoginGuard.Verdict.HELD) {
            passwords.matches(null, password);
        }
        note("", "held");
        return Optional.empty();
    }

    private void note(String account, String why) {
        audit.note(AuditEvent.refused("sign-in-refused", "account", account).with("why", why));
    }

    private static SignedIn signedIn(AccountView account) {
        return new SignedIn(new AccountId(account.id()), account.login(), account.displayName());
    }
}
