package org.shegong.worker.upkeep;

import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import org.shegong.shared.command.Command;
import org.shegong.worker.record.CardRefresh;
import org.springframework.stereotype.Component;

/** Derives every card from the facts again. */
@Component
class RebuildCardsCommand implements Command {

    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final CardRefresh cards;

    RebuildCardsCommand(CardRefresh cards) {
        this.cards = cards;
    }

    @Override
    public String name() {
        return "rebuild-worker-cards";
    }

    @Override
    public int run(PrintStream out) {
        long rebuilt = 0;
        List<UUID> done = cards.rebuild(FIRST, AT_ONCE);
        while (!done.isEmpty()) {
            rebuilt += done.size();
            done = cards.rebuild(done.get(done.size() - 1), AT_ONCE);
        }
        out.println(rebuilt + " worker cards rebuilt");
        return 0;
    }
}
