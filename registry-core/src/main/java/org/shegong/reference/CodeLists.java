package org.shegong.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.reference.edition.Editions;
import org.shegong.reference.edition.Kept;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers which values a list has on a day and which one a typed text means, and takes changes of the lists. */
@Service
public class CodeLists {

    private final CodeRows rows;
    private final Kept<CodeSnapshot> lists;
    private final AuditTrail audit;
    private final Clock clock;

    CodeLists(CodeRows rows, Editions editions, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.lists = editions.keep("code-lists", rows::snapshot);
        this.audit = audit;
        this.clock = clock;
    }

    /** The value that a code, name or synonym means on a day; nothing if it means none, or more than one. */
    public Optional<CodeEntry> resolve(CodeList list, String text, LocalDate on) {
        return lists.get().resolve(list, text, on);
    }

    /** The latest wording of a stored code, whether it may still be chosen or not. */
    public Optional<CodeEntry> find(CodeList list, String code) {
        return lists.get().latest(list, code);
    }

    /** The values that may be chosen on a day, in the order of the list. */
    public List<CodeEntry> entries(CodeList list, LocalDate on) {
        return lists.get().entries(list).stream()
                .filter(entry -> entry.isValidOn(on))
                .toList();
    }

    /** Every value that the list ever had. */
    public List<CodeEntry> history(CodeList list) {
        return lists.get().entries(list);
    }

    /** Every spelling, shipped or remembered, with the days on which it means its code. */
    public List<CodeSynonym> synonyms(CodeList list) {
        return lists.get().synonyms(list);
    }

    /** The code of another list that a code stands for; nothing where no table says so. */
    public Optional<String> crosswalk(CodeList from, String code, CodeList to) {
        return lists.get().crosswalk(from, code, to);
    }

    /** Remembers that a spelling means a value from today on; the same again changes nothing. */
    @Transactional
    public void remember(CodeList list, String spelling, String code) {
        var today = LocalDate.now(clock);
        var entry = lists.get().on(list, code, today).orElseThrow(() -> new UnknownCode(code));
        var known = lists.get().resolve(list, spelling, today);
        var folded = CodeSnapshot.folded(spelling);
        if (known.filter(meant -> meant.code().equals(entry.code())).isPresent()) {
            return;
        }
        if (known.isPresent() || folded.isEmpty() || folded.length() > 100) {
            throw new SynonymMeansAnother(known.map(CodeEntry::zh).orElse(""));
        }
        rows.insert(list, new CodeSynonym(folded, code, today, null, false));
        changed("code-synonym-remembered", list, code);
    }

    /** Adds a value from a day on; under a known code it replaces the wording that ends on that day. */
    @Transactional
    public void add(NewCodeEntry entry) {
        var before = lists.get().latest(entry.list(), entry.code());
        before.ifPresent(known -> replace(entry, known));
        var position = before.map(CodeEntry::position)
                .orElseGet(() -> lists.get().entries(entry.list()).stream()
                                .mapToInt(CodeEntry::position)
                                .max()
                                .orElse(0)
                        + 1);
        rows.insert(entry, position);
        changed("code-added", entry.list(), entry.code());
    }

    /** Ends a value: from that day on it can no longer be chosen, and what was stored with it stays. */
    @Transactional
    public void end(CodeList list, String code, LocalDate from, long expectedVersion) {
        var entry = lists.get().latest(list, code).orElseThrow(() -> new UnknownCode(code));
        if (!from.isAfter(entry.validFrom())) {
            throw new CodeEndsBeforeItBegins(code);
        }
        rows.end(list, entry, from, expectedVersion);
        changed("code-ended", list, code);
    }

    private void replace(NewCodeEntry entry, CodeEntry known) {
        if (!entry.from().isAfter(known.validFrom())
                || (known.validTo() != null && entry.from().isBefore(known.validTo()))) {
            throw new CodeAlreadyInUse(entry.code());
        }
        if (known.validTo() == null) {
            rows.end(entry.list(), known, entry.from(), known.version());
        }
    }

    private void changed(String action, CodeList list, String code) {
        lists.changed();
        audit.record(AuditEvent.done(action, "code-list", list.name()).with("code", code));
    }
}
