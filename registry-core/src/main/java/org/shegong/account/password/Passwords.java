package org.shegong.account.password;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.account.AccountRightsChanged;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.shegong.shared.input.Texts;
import org.shegong.shared.start.Warmed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and checks passwords. They are kept as slow salted hashes and are never given out. */
@Service
@Transactional
public class Passwords implements Warmed {

    private static final int REMEMBERED = 5;
    private static final int CHECKED_LIMIT = 256;

    private final PasswordRows rows;
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private @Nullable String nobodysHash;

    Passwords(
            PasswordRows rows,
            PasswordEncoder encoder,
            PasswordRules rules,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.rows = rows;
        this.encoder = encoder;
        this.rules = rules;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Sets a new password and ends the sessions that the old one opened.
     *
     * @param own the login and whatever else of the person must not stand in it
     */
    public void set(AccountId account, String password, List<String> own) {
        var problems = new ArrayList<FieldProblem>(rules.problemsOf(password, own));
        if (problems.isEmpty() && wasUsed(account, password)) {
            problems.add(new FieldProblem("password", "PASSWORD_USED", REMEMBERED));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
        rows.replace(account, hashed(password));
        events.publishEvent(new AccountRightsChanged(account));
        audit.record(AuditEvent.done("password-set", "account", account));
    }

    /**
     * Whether the password is the account's. For nobody, and for an account without a password, the same work is done
     * and the answer is no.
     */
    public boolean matches(@Nullable AccountId account, String password) {
        var stored = account == null ? null : rows.currentOf(account).orElse(null);
        boolean good = Texts.codePoints(password) <= CHECKED_LIMIT
                && Texts.isWhole(password)
                && encoder.matches(password, stored == null ? nobodysHash() : stored);
        if (good && stored != null && account != null && encoder.upgradeEncoding(stored)) {
            rows.upgrade(account, hashed(password));
        }
        return good && stored != null;
    }

    @Override
    public void warm() {
        nobodysHash();
    }

    private synchronized String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = hashed(Ids.next().toString());
        }
        return nobodysHash;
    }

    private boolean wasUsed(AccountId account, String password) {
        return rows.newestOf(account, REMEMBERED).stream().anyMatch(old -> encoder.matches(password, old));
    }

    private String hashed(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
