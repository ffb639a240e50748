package org.shegong.account.login;

import java.util.Optional;
import org.shegong.account.token.Bearer;
import org.shegong.account.token.Tokens;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.springframework.stereotype.Service;

/**
 * Judges the key of a program. Wrong keys are counted by their source and stand in the audit trail; after thirty their
 * source waits. Good ones from there go on working, because a key of 256 random bits is not found by trying.
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

    /** What became of a key: whoever may enter, or whether this source has to wait after too many wrong ones. */
    public record Judged(Optional<Bearer> bearer, boolean held) {}

    public Judged judge(String key, String source) {
        var bearer = tokens.recognise(key, source);
        if (bearer.isPresent()) {
            return new Judged(bearer, false);
        }
        boolean held = guard.keyFailed(source) != LoginGuard.Verdict.ADMITTED;
        if (!held) {
            audit.note(AuditEvent.refused("key-refused", "route", "").with("why", "wrong"));
        }
        return new Judged(bearer, held);
    }
}
