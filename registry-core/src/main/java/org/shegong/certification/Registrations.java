package org.shegong.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.shegong.certification.rule.CertificationRules;
import org.shegong.shared.DomainError;
import org.shegong.shared.Period;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.RegistrationId;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the periods for which people are registered and corrects what was recorded. */
@Service
@Transactional
public class Registrations {

    private final RegistrationRepository registrations;
    private final ProofHistory history;
    private final CertificationRules rules;
    private final CertifiedWorkers workers;
    private final Clock clock;

    Registrations(
            RegistrationRepository registrations,
            ProofHistory history,
            CertificationRules rules,
            CertifiedWorkers workers,
            Clock clock) {
        this.registrations = registrations;
        this.history = history;
        this.rules = rules;
        this.workers = workers;
        this.clock = clock;
    }

    public RegistrationId record(Scope scope, WorkerId worker, NewRegistration told) {
        workers.claim(scope, worker);
        var period = new RegistrationPeriod(worker, told, periodOf(worker, told), now());
        add(period);
        workers.changed(worker, "registration-recorded", told.lastDay());
        return period.getId();
    }

    /**
     * Tells a period differently.
     *
     * @throws StaleRecord if it was corrected or retracted meanwhile
     */
    public RegistrationId correct(Scope scope, RegistrationId id, NewRegistration told) {
        var before = live(scope, id);
        before.retract(now());
        var worker = before.getWorker();
        var after = new RegistrationPeriod(worker, told, periodOf(worker, told), now()).inPlaceOf(before);
        add(after);
        workers.changed(worker, "registration-corrected", told.lastDay());
        return after.getId();
    }

    /** Takes back a period that should not have been recorded. */
    public void retract(Scope scope, RegistrationId id) {
        var period = live(scope, id);
        period.retract(now());
        workers.changed(period.getWorker(), "registration-retracted", period.getLastDay());
    }

    private void add(RegistrationPeriod added) {
        var overlaps = history.registrations(workers.recordsOf(added.getWorker())).stream()
                .anyMatch(other -> other.period().overlaps(added.period()));
        if (overlaps) {
            throw new RegistrationsOverlap();
        }
        registrations.save(added);
    }

    /** A start that nobody told is one period's length before the end, but not before the certificate. */
    private Period periodOf(WorkerId worker, NewRegistration told) {
        var end = told.lastDay().plusDays(1);
        if (told.validFrom() != null) {
            return new Period(told.validFrom(), end);
        }
        var start = rules.on(told.lastDay()).startOf(told.lastDay());
        return new Period(
                firstApproval(worker)
                        .filter(approval -> approval.isAfter(start) && approval.isBefore(end))
                        .orElse(start),
                end);
    }

    private Optional<LocalDate> firstApproval(WorkerId worker) {
        return history.certificates(workers.recordsOf(worker)).stream()
                .map(Certificate::getApprovedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    private RegistrationPeriod live(Scope scope, RegistrationId id) {
        var period = registrations.get(id);
        workers.claim(scope, period.getWorker(), CertificationNotFound::new);
        if (!period.isLive()) {
            throw new StaleRecord();
        }
        return period;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Another recorded period covers some of the same days. */
    public static final class RegistrationsOverlap extends DomainError {
        RegistrationsOverlap() {
            super(Kind.CONFLICT);
        }
    }
}
