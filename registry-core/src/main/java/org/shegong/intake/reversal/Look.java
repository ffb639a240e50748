package org.shegong.intake.reversal;

import java.util.ArrayList;
import java.util.List;
import org.shegong.intake.receipt.EffectTable;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Component;

/** Looks through everything that a change-set made, some hundreds of lines at a time, the last first. */
@Component
class Look {

    private static final int CHUNK = 500;

    private final EffectTable effects;
    private final List<Restorer> restorers;

    Look(EffectTable effects, List<Restorer> restorers) {
        this.effects = effects;
        this.restorers = List.copyOf(restorers);
    }

    /** Everything that stands against taking the change-set back, by line. */
    List<Blocker> blockers(ImportId id, Scope scope) {
        var blockers = new ArrayList<Blocker>();
        for (var chunk = last(id); !chunk.isEmpty(); chunk = before(id, chunk)) {
            blockers.addAll(blockers(scope, chunk));
        }
        blockers.sort(java.util.Comparator.comparingInt(Blocker::row));
        return blockers;
    }

    List<Effect> last(ImportId id) {
        return effects.before(id, Integer.MAX_VALUE, CHUNK);
    }

    /**
     * Takes back what these last lines made, and forgets that they made it.
     *
     * @throws ImportReversalBlocked if something depends on it by now
     */
    void takeBack(ImportId id, Scope scope, List<Effect> chunk) {
        restorers.forEach(restorer -> restorer.claim(chunk));
        var blockers = blockers(scope, chunk);
        if (!blockers.isEmpty()) {
            throw new ImportReversalBlocked(blockers);
        }
        restorers.forEach(restorer -> restorer.takeBack(scope, chunk));
        effects.forget(id, firstOf(chunk));
    }

    private List<Blocker> blockers(Scope scope, List<Effect> chunk) {
        return restorers.stream()
                .flatMap(restorer -> restorer.blockers(scope, chunk).stream())
                .toList();
    }

    private List<Effect> before(ImportId id, List<Effect> chunk) {
        return effects.before(id, firstOf(chunk), CHUNK);
    }

    static int firstOf(List<Effect> chunk) {
        return chunk.get(chunk.size() - 1).ordinal();
    }
}
