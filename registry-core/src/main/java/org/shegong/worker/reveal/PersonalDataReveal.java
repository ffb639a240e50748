package org.shegong.worker.reveal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.record.WorkerRecords;
import org.shegong.worker.store.FactStores;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows one value in full. That it was shown, to whom and why, is committed before the value leaves. */
@Service
public class PersonalDataReveal {

    private final RevealLedger ledger;
    private final WorkerRecords records;
    private final FactStores facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PersonalDataReveal(
            RevealLedger ledger,
            WorkerRecords records,
            FactStores facts,
            TransactionTemplate transaction,
            Clock clock) {
        this.ledger = ledger;
        this.records = records;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param purpose a code of {@code REVEAL_PURPOSE}
     * @throws RevealLimitReached after 20 values in an hour or 100 in a day
     */
    public String reveal(Scope scope, WorkerId worker, RevealField field, String purpose) {
        ledger.putOnRecord(scope, worker, field, purpose);
        return value(worker, field).orElseThrow(NothingRecorded::new);
    }

    private Optional<String> value(WorkerId worker, RevealField field) {
        return Optional.ofNullable(transaction.execute(status -> {
                    var known = records.known(worker, Instant.now(clock));
                    return field == RevealField.ID_NUMBER
                            ? facts.identities().reveal(known).orElse("")
                            : facts.contacts()
                                    .reveal(known, ContactKind.valueOf(field.name()))
                                    .orElse("");
                }))
                .filter(value -> !value.isEmpty());
    }
}
