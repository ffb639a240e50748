package org.shegong.worker.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.CardSearch;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.identity.Identities;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.record.WorkerRecords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whether somebody is in the register already, wherever in the city; each question is on record. */
@Service
@Transactional
public class WorkerFinder {

    private static final int SURNAME_OF_TWO = 4;

    private final Identities identities;
    private final WorkerRecords records;
    private final CardSearch cards;
    private final AuditTrail audit;
    private final NumberTries tries;

    WorkerFinder(Identities identities, WorkerRecords records, CardSearch cards, AuditTrail audit, NumberTries tries) {
        this.identities = identities;
        this.records = records;
        this.cards = cards;
        this.audit = audit;
        this.tries = tries;
    }

    /** Whoever has this document; somebody whose record the asker may open does not count as a try. */
    public Optional<KnownPerson> byDocument(Scope scope, NewDocument document) {
        tries.admit();
        var found = identities
                .holderOf(document)
                .map(records::survivorOf)
                .flatMap(worker -> cards.row(Scope.EVERYTHING, worker.value()));
        audit.record(AuditEvent.done("duplicate-searched", "worker", "")
                .with("document", document)
                .with("found", found.isPresent()));
        var known = found.map(row -> known(scope, row, true));
        if (known.map(KnownPerson::worker).isEmpty()) {
            tries.missed();
        }
        return known;
    }

    /** The holder of the document, or else people of the same name and birth date, who may be the same person. */
    public List<KnownPerson> possible(Scope scope, NewDocument document, String name, LocalDate birthDate) {
        var exact = byDocument(scope, document);
        if (exact.isPresent()) {
            return exact.stream().toList();
        }
        return cards.namesakes(name, birthDate).stream()
                .map(row -> known(scope, row, false))
                .toList();
    }

    private KnownPerson known(Scope scope, WorkerRow row, boolean exact) {
        return new KnownPerson(
                openable(scope, row.id()),
                surname(row.name()),
                row.work().employerName(),
                row.work().status(),
                exact);
    }

    private @Nullable WorkerId openable(Scope scope, UUID worker) {
        return cards.row(scope, worker).map(row -> new WorkerId(row.id())).orElse(null);
    }

    /** The first character, two of them for names of four and more; of other scripts the first letter. */
    private static String surname(String name) {
        int length = name.codePointCount(0, name.length());
        boolean isHan = Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN;
        int shown = isHan && length >= SURNAME_OF_TWO ? 2 : 1;
        return name.substring(0, name.offsetByCodePoints(0, Math.min(shown, length))) + "*";
    }
}
