package org.shegong.account.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.account.Access;
import org.shegong.account.AccountRightsChanged;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, resumes and ends sessions, with the same limits on every node. */
@Service
@Transactional
public class AccountSessions {

    private static final Duration ABSOLUTE = Duration.ofHours(8);
    private static final Duration TOUCH = Duration.ofSeconds(20);
    private static final int STAFF_IDLE_MINUTES = 15;
    private static final int SELF_SERVICE_IDLE_MINUTES = 30;
    private static final int PARALLEL = 2;

    private final SessionRows rows;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration passwordAge;

    AccountSessions(
            SessionRows rows,
            Access access,
            AuditTrail audit,
            Clock clock,
            @Value("${shegong.passwords.days:90}") int passwordDays) {
        this.rows = rows;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.passwordAge = Duration.ofDays(passwordDays);
    }

    /** Starts a session; of staff only the two newest go on. */
    public UUID start(AccountId account, Origin origin) {
        rows.lockAccount(account);
        boolean staff = access.rightsOf(account).areOfStaff();
        if (staff) {
            rows.of(account).stream().skip(PARALLEL - 1L).forEach(old -> rows.delete(account, old.id()));
        }
        var id = Ids.next();
        rows.insert(id, account, now(), staff ? STAFF_IDLE_MINUTES : SELF_SERVICE_IDLE_MINUTES, origin);
        audit.record(AuditEvent.done("signed-in", "account", account).with("agent", origin.agent()));
        return id;
    }

    /**
     * Lets a session go on if it still may.
     *
     * @param active whether a person did something; a page that asks by itself does not keep a session alive
     */
    public Optional<LiveSession> resume(UUID session, boolean active) {
        var found = rows.find(session).filter(this::isAlive);
        found.filter(stored -> active && stored.activeAt().plus(TOUCH).isBefore(now()))
                .ifPresent(stored -> rows.touch(session, now()));
        return found.map(stored -> new LiveSession(session, stored.user(), isPasswordDue(stored)));
    }

    @Transactional(readOnly = true)
    public List<SessionView> of(AccountId account) {
        return rows.of(account);
    }

    public void end(AccountId account, UUID session) {
        if (!rows.delete(account, session)) {
            throw new SessionNotFound();
        }
        audit.record(AuditEvent.done("session-ended", "account", account));
    }

    public void endAll(AccountId account) {
        int ended = rows.deleteAll(account);
        audit.record(AuditEvent.done("sessions-ended", "account", account).with("count", ended));
    }

    @EventListener
    void endAllOn(AccountRightsChanged change) {
        rows.deleteAll(change.account());
    }

    private boolean isAlive(SessionRows.Stored stored) {
        return stored.startedAt().plus(ABSOLUTE).isAfter(now())
                && stored.activeAt()
                        .plus(Duration.ofMinutes(stored.idleMinutes()))
                        .isAfter(now());
    }

    private boolean isPasswordDue(SessionRows.Stored stored) {
        var setAt = stored.passwordSetAt();
        return setAt != null && !setAt.plus(passwordAge).isAfter(now());
    }

    private Instant now() {
        return clock.instant();
    }
}
