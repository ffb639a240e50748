package org.shegong.intake.reversal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.shegong.certification.withdrawal.ProofWithdrawal;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.withdrawal.WorkerWithdrawal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back people who were entered, with everything that their lines recorded of them. */
@Component
@Order(1)
class PeopleRestorer implements Restorer {

    private static final String WORKER = "worker";

    private final WorkerWithdrawal withdrawal;
    private final ProofWithdrawal proofs;

    PeopleRestorer(WorkerWithdrawal withdrawal, ProofWithdrawal proofs) {
        this.withdrawal = withdrawal;
        this.proofs = proofs;
    }

    @Override
    public List<Blocker> blockers(Scope scope, List<Effect> effects) {
        var entered = entered(effects);
        var held = withdrawal.obstacles(scope, entered.keySet());
        var changed = proofs.changedBeside(known(entered, effects));
        var blockers = new ArrayList<Blocker>();
        entered.forEach((person, effect) -> {
            var why = held.get(person);
            if (why != null) {
                blockers.add(blocker(effect, person, why.registryNo(), why.code()));
            } else if (changed.contains(person)) {
                blockers.add(blocker(effect, person, withdrawal.registryNo(person), "PROOFS_CHANGED"));
            }
        });
        return blockers;
    }

    @Override
    public void claim(List<Effect> effects) {
        withdrawal.claim(entered(effects).keySet());
    }

    @Override
    public void takeBack(Scope scope, List<Effect> effects) {
        withdrawal.withdraw(scope, entered(effects).keySet());
    }

    static Blocker blocker(Effect effect, WorkerId person, String label, String code) {
        return new Blocker(effect.row(), WORKER, person.value(), label, code);
    }

    private static Map<WorkerId, Effect> entered(List<Effect> effects) {
        var entered = new LinkedHashMap<WorkerId, Effect>();
        effects.stream()
                .filter(effect -> effect.kind().equals(WORKER))
                .forEach(effect -> entered.put(new WorkerId(UUID.fromString(effect.objectId())), effect));
        return entered;
    }

    /** What each of these people may have proven: what the own line told. */
    private static Map<WorkerId, Set<UUID>> known(Map<WorkerId, Effect> entered, List<Effect> effects) {
        var byLine = new HashMap<Integer, Set<UUID>>();
        effects.stream()
                .filter(effect -> Proven.TABLES.containsKey(effect.kind()))
                .forEach(effect -> byLine.computeIfAbsent(effect.ordinal(), line -> new HashSet<>())
                        .add(UUID.fromString(effect.objectId())));
        var known = new HashMap<WorkerId, Set<UUID>>();
        entered.forEach((person, effect) ->
                known.put(person, Objects.requireNonNullElse(byLine.get(effect.ordinal()), Set.of())));
        return known;
    }
}
