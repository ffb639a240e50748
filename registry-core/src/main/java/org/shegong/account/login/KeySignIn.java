package org.shegong.account.login;

import java.util.Optional;
import org.shegong.account.token.Bearer;
import org.shegong.account.token.Tokens;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.springframework.stereotype.Service;

/**
 * Judges the key of a program. Wrong keys are counted by their source and stand in the audit trail; good ones from the
 * same source go on working, because a key of 256 random bits is not found by trying.
 */
@Service
public class KeySignIn {

    private final Tokens tokens;
    private final LoginGuard guard;
    private final AuditTrail audit;

    KeySignIn(Tokens tokens, LoginGuard guard, AuditTrail audit) {
        this.tokens = tokens;
        this.guard = guard;
        this.audit = audit;
    }

    public Optional<Bearer> judge(String key, String source) {
        var bearer = tokens.recognise(key);
        if (bearer.isEmpty() && guard.keyFailed(source) == LoginGuard.Verdict.ADMITTED) {
            audit.note(AuditEvent.refused("key-refused", "route", "").with("why", "wrong"));
        }
        return bearer;
    }
}
