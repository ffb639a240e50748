package org.shegong.certification;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
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
    public UUID open(Scope scope, WorkerId worker, BigDecimal hours, LocalDate asOf) {
        return Objects.requireNonNull(
                openAll(scope, Map.of(worker, hours), asOf).get(worker));
    }

    /** Opens the ledgers of some hundreds of people, all or none; answers the entry of each. */
    public Map<WorkerId, UUID> openAll(Scope scope, Map<WorkerId, BigDecimal> hours, LocalDate asOf) {
        if (hours.values().stream().anyMatch(amount -> amount.signum() < 0 || amount.compareTo(MOST) > 0)) {
            throw new HoursOutOfRange();
        }
        workers.claim(scope, hours.keySet());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var opened = new LinkedHashMap<WorkerId, UUID>();
        history.of(workers.recordsOf(hours.keySet())).forEach((worker, proofs) -> {
            proofs.entries().stream().filter(EducationEntry::isOpening).forEach(opening -> opening.retract(now));
            var brought = Objects.requireNonNull(hours.get(worker));
            opened.put(
                    worker,
                    entries.save(Entered.noted(EducationEntry.opening(worker, brought, asOf, now)))
                            .getId());
        });
        workers.changed("education-opened", hours);
        return opened;
    }

    /** Fewer than none, or more than anyone can have sat through. */
    public static final class HoursOutOfRange extends DomainError {
        HoursOutOfRange() {
            super(Kind.INVALID);
        }
    }
}
