package org.shegong.account.login;

import java.util.Objects;
import org.shegong.operation.Retry;
import org.shegong.protection.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts a try as failed before the secret is looked at and takes it back when the secret was good, so that tries in
 * parallel on several nodes cannot outrun the count. Five failures of an account from one source bring a delay of one
 * minute, each further one a longer delay up to fifteen.
 */
@Component
public class LoginGuard {

    private final GuardRows rows;
    private final TransactionTemplate transaction;
    private final Retry retry;

    LoginGuard(GuardRows rows, TransactionTemplate transaction, Retry retry) {
        this.rows = rows;
        this.transaction = transaction;
        this.retry = retry;
    }

    /** Whether a secret may be looked at now. */
    public enum Verdict {
        ADMITTED,
        HELD,
        SOURCE_HELD
    }

    /**
     * Counts a try.
     *
     * @param subject what the secret belongs to, for example a login; kept as a hash
     */
    public Verdict admit(String subject, String source) {
        return Objects.requireNonNull(retry.run(() -> transaction.execute(status -> counted(subject, source))));
    }

    /** Takes a try back that was good. */
    public void succeeded(String subject, String source) {
        retry.run(() -> transaction.execute(status -> {
            rows.takeBack(rows.held(GuardedBy.ACCOUNT, Sha256.hex(subject)));
            rows.forget(rows.held(GuardedBy.PAIR, pair(subject, source)));
            rows.takeBack(rows.held(GuardedBy.SOURCE, source));
            return rows.held(GuardedBy.KNOWN, pair(subject, source));
        }));
    }

    /** Counts a wrong key by its source; those beyond the limit are not worth a line each in the audit trail. */
    Verdict keyFailed(String source) {
        return Objects.requireNonNull(retry.run(() -> transaction.execute(status -> {
            var count = rows.held(GuardedBy.SOURCE, "key|" + source);
            if (rows.isBlocked(count)) {
                return Verdict.SOURCE_HELD;
            }
            rows.addFailure(count);
            return Verdict.ADMITTED;
        })));
    }

    private Verdict counted(String subject, String source) {
        var account = rows.held(GuardedBy.ACCOUNT, Sha256.hex(subject));
        var pair = rows.held(GuardedBy.PAIR, pair(subject, source));
        var origin = rows.held(GuardedBy.SOURCE, source);
        if (rows.isBlocked(origin)) {
            return Verdict.SOURCE_HELD;
        }
        boolean stranger = !rows.exists(GuardedBy.KNOWN, pair(subject, source));
        if (rows.isBlocked(pair) || (stranger && rows.isBlocked(account))) {
            return Verdict.HELD;
        }
        rows.addFailure(account);
        rows.addFailure(pair);
        rows.addFailure(origin);
        return Verdict.ADMITTED;
    }

    private static String pair(String subject, String source) {
        return Sha256.hex(subject) + "|" + source;
    }
}
