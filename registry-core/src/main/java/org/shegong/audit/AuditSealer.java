package org.shegong.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.shegong.shared.database.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers and links what was written since the last time. Of several nodes one works, the others find nothing left. */
@Service
public class AuditSealer {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);
    private static final int AT_ONCE = 500;

    private final ChainTable table;
    private final AuditChain chain;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditSealer(ChainTable table, AuditChain chain, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.chain = chain;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Seals everything that is committed and returns how much that was. */
    public int seal() {
        int all = 0;
        for (int sealed = AT_ONCE; sealed == AT_ONCE; all += sealed) {
            Integer now = transaction.execute(status -> sealSome());
            sealed = now == null ? 0 : now;
        }
        return all;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 2_000)
    void sealNow() {
        try {
            var sealed = Lane.JOB.run(this::seal);
            LOG.debug("{} audit entries sealed", sealed);
        } catch (RuntimeException failure) {
            LOG.error(
                    "Audit entries could not be sealed: {}", failure.getClass().getName());
        }
    }

    private int sealSome() {
        var head = table.lockHead().orElseGet(this::firstHead);
        var waiting = table.waiting(AT_ONCE);
        if (waiting.isEmpty()) {
            return 0;
        }
        var seals = linked(head, waiting);
        table.seal(seals, clock.instant());
        var last = seals.get(seals.size() - 1);
        table.moveHead(new ChainHead(last.seq(), last.link(), chain.head(last.seq(), last.link())));
        return seals.size();
    }

    private List<ChainTable.Seal> linked(ChainHead head, List<ChainTable.Waiting> waiting) {
        var seals = new ArrayList<ChainTable.Seal>();
        long seq = head.seq();
        var link = head.link();
        for (var entry : waiting) {
            seq++;
            link = chain.link(link, entry.mac(), seq);
            seals.add(new ChainTable.Seal(seq, entry.entry(), link));
        }
        return seals;
    }

    /** A chain that was begun and has no end was tampered with; going on would hide it. */
    private ChainHead firstHead() {
        if (table.hasBegun() || table.lastSeal() > 0) {
            throw new IllegalStateException("The chain of the audit trail has lost its end");
        }
        var head = new ChainHead(0, AuditChain.START, chain.head(0, AuditChain.START));
        table.start(head);
        return head;
    }
}
