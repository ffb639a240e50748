package org.shegong.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shegong.certification.ProofHistory.Proofs;
import org.shegong.certification.rule.CertificationRules;
import org.shegong.shared.DomainError;
import org.shegong.shared.Period;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.RegistrationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
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

    /** @throws RegistrationsOverlap if another period of the person holds one of the same days */
    public RegistrationId record(Scope scope, WorkerId worker, NewRegistration told) {
        return Objects.requireNonNull(recordAll(scope, Map.of(worker, told)).get(worker));
    }

    /** Records one period of each of some hundreds of people; all or none. */
    public Map<WorkerId, RegistrationId> recordAll(Scope scope, Map<WorkerId, NewRegistration> told) {
        workers.claim(scope, told.keySet());
        var known = rules.known();
        var recorded = new LinkedHashMap<WorkerId, RegistrationId>();
        var lastDays = new LinkedHashMap<WorkerId, LocalDate>();
        history.of(workers.recordsOf(told.keySet())).forEach((worker, proofs) -> {
            var one = Objects.requireNonNull(told.get(worker));
            var period = new RegistrationPeriod(worker, one, periodOf(one, proofs, known), now());
            recorded.put(worker, add(period, proofs.registrations()));
            lastDays.put(worker, one.lastDay());
        });
        workers.changed("registration-recorded", lastDays);
        return recorded;
    }

    /**
     * Tells a period differently.
     *
     * @throws StaleRecord if it was corrected or retracted meanwhile
     */
    public RegistrationId correct(Scope scope, WorkerId worker, RegistrationId id, NewRegistration told) {
        var before = claim(scope, worker, id);
        before.retract(now());
        var proofs = proofsOf(worker);
        var period = before.isDerivedFrom(told) ? before.period() : periodOf(told, proofs, rules.known());
        var after = add(before.toldAs(told, period, now()), proofs.registrations());
        workers.changed(worker, "registration-corrected", told.lastDay());
        return after;
    }

    /** Takes back a period that should not have been recorded. */
    public void retract(Scope scope, WorkerId worker, RegistrationId id) {
        var period = claim(scope, worker, id);
        period.retract(now());
        workers.changed(worker, "registration-retracted", period.getLastDay());
    }

    private Proofs proofsOf(WorkerId worker) {
        return Objects.requireNonNull(
                history.of(workers.recordsOf(List.of(worker))).get(worker));
    }

    private RegistrationId add(RegistrationPeriod added, List<RegistrationPeriod> others) {
        var overlaps = others.stream().anyMatch(other -> other.period().overlaps(added.period()));
        if (overlaps) {
            throw new RegistrationsOverlap();
        }
        return new RegistrationId(registrations.save(Entered.noted(added)).getId());
    }

    /** A start that nobody told is one period's length before the end, but not before the certificate. */
    private Period periodOf(NewRegistration told, Proofs proofs, CertificationRules.Known known) {
        var end = told.lastDay().plusDays(1);
        if (told.validFrom() != null) {
            return new Period(told.validFrom(), end);
        }
        var start = known.on(told.lastDay()).startOf(told.lastDay());
        return new Period(
                firstApproval(proofs)
                        .filter(approval -> approval.isAfter(start) && approval.isBefore(end))
                        .orElse(start),
                end);
    }

    private Optional<LocalDate> firstApproval(Proofs proofs) {
        return proofs.certificates().stream()
                .map(Certificate::getApprovedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    private RegistrationPeriod claim(Scope scope, WorkerId worker, RegistrationId id) {
        return workers.claim(scope, worker, () -> registrations.findById(id.value()));
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
