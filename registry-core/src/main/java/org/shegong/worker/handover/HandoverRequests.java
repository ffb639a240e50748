package org.shegong.worker.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.finder.NumberTries;
import org.shegong.worker.identity.Identities;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.record.WorkerRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes requests for people of other districts. Whoever asks learns that the request was sent and nothing else: a number
 * that nobody has makes the same row and the same answer as one that is known.
 */
@Service
@Transactional
public class HandoverRequests {

    private final HandoverRows rows;
    private final Identities identities;
    private final WorkerRecords records;
    private final CardSearch cards;
    private final NumberTries tries;
    private final Clock clock;

    HandoverRequests(HandoverRows rows, WorkerRecords records, CardSearch cards, NumberTries tries, Clock clock) {
        this.rows = rows;
        this.identities = rows.identities();
        this.records = records;
        this.cards = cards;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Asks for the holder of a document. Asked twice, it stays one request.
     *
     * @throws HandoverNotFound if the district lies outside the scope
     * @throws HeldAlready if the person counts in that district, which the asker may know
     * @throws org.shegong.worker.finder.TooManyNumbersTried after as many numbers as one may try
     */
    public void request(Scope scope, NewDocument document, String toDistrict) {
        if (!HandoverSides.holds(scope, toDistrict)) {
            throw new HandoverNotFound();
        }
        tries.admit();
        var holder = holder(document);
        if (holder.filter(row -> toDistrict.equals(row.work().districtCode())).isPresent()) {
            throw new HeldAlready();
        }
        tries.missed();
        var asked = new Handover.Asked(document.masked(), identities.searchKey(document));
        if (!rows.handovers().existsByToDistrictAndOpenRequest(toDistrict, asked.searchKey())) {
            var worker = holder.map(row -> new WorkerId(row.id()));
            var now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
            var handover = rows.handovers().save(Handover.requested(worker, toDistrict, asked, now));
            rows.handovers().flush();
            var district = holder.map(row -> row.work().districtCode()).orElse(null);
            rows.telling().tell("handover-requested", handover, district);
        }
    }

    private Optional<WorkerRow> holder(NewDocument document) {
        return identities
                .holderOf(document)
                .map(records::survivorOf)
                .flatMap(worker -> cards.row(Scope.EVERYTHING, worker.value()));
    }
}
