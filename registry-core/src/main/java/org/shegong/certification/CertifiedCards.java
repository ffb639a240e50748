package org.shegong.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.certification.ProofHistory.Proofs;
import org.shegong.certification.ProofHistory.Standing;
import org.shegong.certification.event.CertificationChanged;
import org.shegong.certification.withdrawal.ProofsTakenBack;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.MergeUndone;
import org.shegong.worker.WorkersMerged;
import org.shegong.worker.card.CertificationColumns;
import org.shegong.worker.card.WorkerCards;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows on the cards of people how they stand today; the proofs of a merged record are the person's. */
@Component
class CertifiedCards {

    private final WorkerCards cards;
    private final ProofHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertifiedCards(WorkerCards cards, ProofHistory history, ApplicationEventPublisher events, Clock clock) {
        this.cards = cards;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    void derive(Collection<WorkerId> people) {
        var today = LocalDate.now(clock);
        var columns = new LinkedHashMap<WorkerId, CertificationColumns>();
        history.of(recordsOf(people)).forEach((worker, proofs) -> columns.put(worker, columns(proofs, today)));
        cards.certified(columns);
    }

    /** How many of these people are on the lists still. */
    int claim(Collection<WorkerId> people) {
        return cards.claim(people);
    }

    /** Of each person the own record and those that were merged into it. */
    Map<WorkerId, List<UUID>> recordsOf(Collection<WorkerId> people) {
        var merged = cards.mergedInto(people);
        var records = new LinkedHashMap<WorkerId, List<UUID>>();
        people.forEach(worker -> records.put(
                worker,
                Stream.concat(Stream.of(worker.value()), merged.getOrDefault(worker.value(), List.of()).stream())
                        .toList()));
        return records;
    }

    @EventListener
    void on(WorkersMerged merged) {
        derive(List.of(merged.survivor()));
    }

    @EventListener
    void on(MergeUndone undone) {
        derive(List.of(undone.survivor(), undone.restored()));
    }

    @EventListener
    void on(ProofsTakenBack event) {
        derive(event.workers());
        event.workers().forEach(worker -> events.publishEvent(new CertificationChanged(worker)));
    }

    private static CertificationColumns columns(Proofs proofs, LocalDate today) {
        var numbers = proofs.certificates().stream()
                .map(Certificate::getManagementNo)
                .filter(Objects::nonNull)
                .toList();
        var standing = proofs.on(today);
        var level = standing.level().map(Enum::name).orElse(null);
        return new CertificationColumns(
                level, standing.certifiedOn(), numbers, registration(standing), standing.hours());
    }

    private static CertificationColumns.Registration registration(Standing standing) {
        var state = standing.state().name();
        var latest = standing.latest();
        return latest == null
                ? new CertificationColumns.Registration(null, state, null, null, null)
                : new CertificationColumns.Registration(
                        latest.getRegistrationNo(), state, latest.getLastDay(), null, null);
    }
}
