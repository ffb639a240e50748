package org.shegong.worker.reveal;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.Acting;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.record.FactStores;
import org.shegong.worker.record.WorkerRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows one value in full. That it was shown, to whom and why, is committed before the value leaves. */
@Service
public class PersonalDataReveal {

    private static final UUID NOBODY = new UUID(0, 0);

    private final WorkerDirectory directory;
    private final WorkerRecords records;
    private final FactStores facts;
    private final RevealCounter counter;
    private final CodeLists codes;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PersonalDataReveal(
            WorkerDirectory directory,
            WorkerRecords records,
            FactStores facts,
            RevealCounter counter,
            CodeLists codes,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.directory = directory;
        this.records = records;
        this.facts = facts;
        this.counter = counter;
        this.codes = codes;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param purpose a code of {@code REVEAL_PURPOSE}
     * @throws RevealLimitReached after 20 values in an hour or 100 in a day
     */
    public String reveal(Scope scope, WorkerId worker, RevealField field, String purpose) {
        transaction.executeWithoutResult(status -> putOnRecord(scope, worker, field, purpose));
        return value(worker, field).orElseThrow(NothingRecorded::new);
    }

    private void putOnRecord(Scope scope, WorkerId worker, RevealField field, String purpose) {
        directory.get(scope, worker);
        if (codes.find(CodeList.REVEAL_PURPOSE, purpose).isEmpty()) {
            throw new PurposeUnknown();
        }
        var account = Acting.current().account();
        counter.count(account == null ? NOBODY : account);
        audit.record(AuditEvent.done("personal-data-revealed", "worker", worker)
                .with("field", field)
                .because(purpose));
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
