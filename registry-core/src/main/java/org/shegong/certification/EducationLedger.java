package org.shegong.certification;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours of continuing education that count for a person. */
@Service
@Transactional
public class EducationLedger {

    private static final BigDecimal MOST = BigDecimal.valueOf(2000);

    private final EducationEntryRepository entries;
    private final ProofHistory history;
    private final CertifiedWorkers workers;
    private final Clock clock;

    EducationLedger(EducationEntryRepository entries, ProofHistory history, CertifiedWorkers workers, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.workers = workers;
        this.clock = clock;
    }

    /** Opens the ledger with the hours that a person brings; opened again, the earlier opening is retracted. */
    public void open(Scope scope, WorkerId worker, BigDecimal hours, LocalDate asOf) {
        if (hours.signum() < 0 || hours.compareTo(MOST) > 0) {
            throw new HoursOutOfRange();
        }
        workers.claim(scope, worker);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        history.entries(workers.recordsOf(worker)).stream()
                .filter(EducationEntry::isOpening)
                .forEach(opening -> opening.retract(now));
        entries.save(EducationEntry.opening(worker, hours, asOf, now));
        workers.changed(worker, "education-opened", hours);
    }

    /** Fewer than none, or more than anyone can have sat through. */
    public static final class HoursOutOfRange extends DomainError {
        HoursOutOfRange() {
            super(Kind.INVALID);
        }
    }
}
