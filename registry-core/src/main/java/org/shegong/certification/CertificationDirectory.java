package org.shegong.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.CertificationView.CertificateView;
import org.shegong.certification.CertificationView.OpeningView;
import org.shegong.certification.CertificationView.RegistrationView;
import org.shegong.certification.ProofHistory.Proofs;
import org.shegong.certification.rule.CertificationRule;
import org.shegong.certification.rule.CertificationRules;
import org.shegong.shared.Scope;
import org.shegong.shared.id.CertificateId;
import org.shegong.shared.id.RegistrationId;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what people have proven. */
@Service
@Transactional(readOnly = true)
public class CertificationDirectory {

    private final CertifiedWorkers workers;
    private final ProofHistory history;
    private final CertificationRules rules;
    private final CertificationMapper mapper;
    private final Clock clock;

    CertificationDirectory(
            CertifiedWorkers workers,
            ProofHistory history,
            CertificationRules rules,
            CertificationMapper mapper,
            Clock clock) {
        this.workers = workers;
        this.history = history;
        this.rules = rules;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** How the person stands today; one outside the scope is the same as an unknown one. */
    public CertificationView of(Scope scope, WorkerId worker) {
        return Objects.requireNonNull(ofAll(scope, List.of(worker)).get(worker));
    }

    /** The same of some hundreds of people, all of whom must lie within the scope. */
    public Map<WorkerId, CertificationView> ofAll(Scope scope, Collection<WorkerId> people) {
        workers.require(scope, people);
        var today = LocalDate.now(clock);
        var rule = rules.on(today);
        var views = new HashMap<WorkerId, CertificationView>();
        history.of(workers.recordsOf(people)).forEach((worker, proofs) -> views.put(worker, view(proofs, rule, today)));
        return views;
    }

    private CertificationView view(Proofs proofs, CertificationRule rule, LocalDate today) {
        var standing = proofs.on(today);
        var level = standing.level();
        return new CertificationView(
                level.orElse(null),
                standing.state(),
                standing.lastDay().orElse(null),
                standing.hours(),
                level.map(rule::hoursFor).orElse(0),
                opening(proofs),
                certificates(proofs),
                registrations(proofs));
    }

    /** One certificate of the person, as it stands in the register now. */
    public CertificateView certificate(Scope scope, WorkerId worker, CertificateId id) {
        return of(scope, worker).certificates().stream()
                .filter(certificate -> certificate.id().equals(id.value()))
                .findFirst()
                .orElseThrow(CertificationNotFound::new);
    }

    /** One registration period of the person, as it stands in the register now. */
    public RegistrationView registration(Scope scope, WorkerId worker, RegistrationId id) {
        return of(scope, worker).registrations().stream()
                .filter(period -> period.id().equals(id.value()))
                .findFirst()
                .orElseThrow(CertificationNotFound::new);
    }

    /** What several records of one person brought counts together. */
    private @Nullable OpeningView opening(Proofs proofs) {
        return proofs.entries().stream()
                .filter(EducationEntry::isOpening)
                .map(entry -> new OpeningView(entry.getHours(), entry.getValidFrom()))
                .reduce((one, later) -> new OpeningView(one.hours().add(later.hours()), later.asOf()))
                .orElse(null);
    }

    private List<CertificateView> certificates(Proofs proofs) {
        return proofs.certificates().stream()
                .map(mapper::toView)
                .sorted(Comparator.comparing(CertificateView::level).reversed())
                .toList();
    }

    private List<RegistrationView> registrations(Proofs proofs) {
        return proofs.registrations().stream()
                .map(mapper::toView)
                .sorted(Comparator.comparing(RegistrationView::lastDay).reversed())
                .toList();
    }
}
