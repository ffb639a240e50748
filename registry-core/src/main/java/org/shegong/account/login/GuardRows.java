package org.shegong.account.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts of failures; whoever reads one holds it until the transaction ends. */
@Component
class GuardRows {

    private static final int[] DELAY_MINUTES = {1, 2, 4, 8, 15};

    private final JdbcClient jdbc;
    private final Clock clock;

    GuardRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reads a count and holds it; one that lay still for longer than its memory begins anew. */
    Count held(GuardedBy kind, String subject) {
        jdbc.sql("""
                insert into login_guard (subject_kind, subject, failures, tried_at) values (:kind, :subject, 0, :now)
                on duplicate key update subject = values(subject)
                """)
                .param("kind", kind.name())
                .param("subject", subject)
                .param("now", Utc.stored(clock.instant()))
                .update();
        return jdbc.sql("""
                select failures, blocked_until, tried_at from login_guard
                where subject_kind = :kind and subject = :subject for update
                """)
                .param("kind", kind.name())
                .param("subject", subject)
                .query((row, number) -> new Count(
                        kind,
                        subject,
                        row.getInt("failures"),
                        instant(row.getObject("blocked_until", LocalDateTime.class)),
                        Utc.instant(row.getObject("tried_at", LocalDateTime.class))))
                .single();
    }

    boolean isBlocked(Count count) {
        var until = count.blockedUntil();
        return until != null && until.isAfter(clock.instant());
    }

    void addFailure(Count count) {
        var now = clock.instant();
        boolean forgotten = count.triedAt().plus(count.kind().memory()).isBefore(now);
        int failures = forgotten ? 1 : count.failures() + 1;
        int beyond = failures - count.kind().limit();
        var until = beyond < 0 ? null : now.plus(Duration.ofMinutes(DELAY_MINUTES[Math.min(beyond, 4)]));
        store(count, failures, until, now);
    }

    void takeBack(Count count) {
        store(count, Math.max(0, count.failures() - 1), null, count.triedAt());
    }

    void forget(Count count) {
        store(count, 0, null, clock.instant());
    }

    boolean exists(GuardedBy kind, String subject) {
        return jdbc.sql("select count(*) from login_guard where subject_kind = :kind and subject = :subject")
                        .param("kind", kind.name())
                        .param("subject", subject)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void store(Count count, int failures, @Nullable Instant until, Instant triedAt) {
        jdbc.sql("""
                update login_guard set failures = :failures, blocked_until = :until, tried_at = :tried
                where subject_kind = :kind and subject = :subject
                """)
                .param("failures", failures)
                .param("until", until == null ? null : Utc.stored(until))
                .param("tried", Utc.stored(triedAt))
                .param("kind", count.kind().name())
                .param("subject", count.subject())
                .update();
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime stored) {
        return Optional.ofNullable(stored).map(Utc::instant).orElse(null);
    }

    record Count(
            GuardedBy kind,
            String subject,
            int failures,
            @Nullable Instant blockedUntil,
            Instant triedAt) {}
}
