package org.shegong.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.certification.ProofHistory.Standing;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.MergeUndone;
import org.shegong.worker.WorkersMerged;
import org.shegong.worker.card.CertificationColumns;
import org.shegong.worker.card.WorkerCards;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows on the cards of people how they stand today; the proofs of a merged record are the person's. */
@Component
class CertifiedCards {

    private final WorkerCards cards;
    private final ProofHistory history;
    private final Clock clock;

    CertifiedCards(WorkerCards cards, ProofHistory history, Clock clock) {
        this.cards = cards;
        this.history = history;
        this.clock = clock;
    }

    void derive(WorkerId worker) {
        var records = recordsOf(worker);
        var numbers = history.certificates(records).stream()
                .map(Certificate::getManagementNo)
                .filter(Objects::nonNull)
                .toList();
        var standing = history.on(LocalDate.now(clock), records);
        var level = standing.level().map(Enum::name).orElse(null);
        cards.certified(
                worker,
                new CertificationColumns(
                        level, standing.certifiedOn(), numbers, registration(standing), standing.hours()));
    }

    void claim(WorkerId worker) {
        cards.claim(worker);
    }

    /** The person's own record and those that were merged into it. */
    List<UUID> recordsOf(WorkerId worker) {
        return Stream.concat(Stream.of(worker.value()), cards.mergedInto(worker).stream())
                .toList();
    }

    @EventListener
    void on(WorkersMerged merged) {
        derive(merged.survivor());
    }

    @EventListener
    void on(MergeUndone undone) {
        derive(undone.survivor());
        derive(undone.restored());
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
