package org.shegong.audit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.ChainReport.Break;
import org.shegong.audit.ChainReport.Flaw;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole trail and names the first entry that is not as it was written. */
@Service
public class AuditVerifier {

    private final ChainTable table;
    private final ChainReader reader;
    private final AuditChain chain;
    private final AuditTrail trail;

    AuditVerifier(ChainTable table, ChainReader reader, AuditChain chain, AuditTrail trail) {
        this.table = table;
        this.reader = reader;
        this.chain = chain;
        this.trail = trail;
    }

    /** Verifies, and records that it did. */
    @Transactional
    public ChainReport verify() {
        var report = verified();
        var event = AuditEvent.done("audit-verified", "audit", "").with("checked", report.checked());
        trail.record(report.found()
                .map(flaw -> event.with("flaw", flaw.flaw()).with("seq", flaw.seq()))
                .orElse(event));
        return report;
    }

    private ChainReport verified() {
        var head = table.head().orElseGet(() -> new ChainHead(0, AuditChain.START, chain.head(0, AuditChain.START)));
        var walk = new Walk();
        for (var links = reader.after(0); !links.isEmpty() && walk.isGood(); links = reader.after(walk.seq)) {
            links.stream().takeWhile(link -> link.seq() <= head.seq()).forEach(walk::step);
            if (links.get(links.size() - 1).seq() >= head.seq()) {
                break;
            }
        }
        var broken = Optional.ofNullable(walk.broken)
                .or(() -> endFlaw(head, walk))
                .or(reader::orphan)
                .or(() -> reader.unsealed(chain));
        return new ChainReport(walk.good, broken.orElse(null));
    }

    private Optional<Break> endFlaw(ChainHead head, Walk walk) {
        boolean endsWhereItSays = walk.seq == head.seq() && Arrays.equals(walk.link, head.link());
        boolean signed = Arrays.equals(head.mac(), chain.head(head.seq(), head.link()));
        long last = table.lastSeal();
        var kept = table.head();
        boolean goesOn = last > kept.map(ChainHead::seq).orElse(0L);
        boolean isGone = kept.isEmpty() && table.hasBegun();
        return endsWhereItSays && signed && !goesOn && !isGone
                ? Optional.empty()
                : Optional.of(new Break(Flaw.TRUNCATED, walk.seq + 1, null));
    }

    /** Goes from link to link and stops at the first that does not hold. */
    private final class Walk {

        private long seq;
        private long good;
        private byte[] link = AuditChain.START;
        private @Nullable Break broken;

        boolean isGood() {
            return broken == null;
        }

        void step(ChainReader.Link next) {
            if (!isGood()) {
                return;
            }
            var entry = next.entry();
            if (next.seq() != seq + 1) {
                broken = new Break(Flaw.GAP, seq + 1, null);
            } else if (entry == null) {
                broken = new Break(Flaw.MISSING, next.seq(), next.entryId());
            } else if (!chain.isSigned(entry)) {
                broken = new Break(Flaw.EDITED, next.seq(), next.entryId());
            } else if (!Arrays.equals(chain.link(link, entry.mac(), next.seq()), next.link())) {
                broken = new Break(Flaw.RELINKED, next.seq(), next.entryId());
            } else {
                good++;
            }
            seq = next.seq();
            link = next.link();
        }
    }
}
