package org.shegong.intake.reversal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shegong.certification.withdrawal.ProofRestoration;
import org.shegong.certification.withdrawal.ProofRestoration.Recorded;
import org.shegong.intake.receipt.EffectTable;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.withdrawal.WorkerRestoration;
import org.shegong.worker.withdrawal.WorkerRestoration.Change;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts people back to what was known of them before their lines changed it, with what the lines say they have proven. */
@Component
@Order(0)
class ChangesRestorer implements Restorer {

    private static final String CHANGE = "worker-change";

    private final WorkerRestoration restoration;
    private final ProofRestoration proofs;
    private final EffectTable table;

    ChangesRestorer(WorkerRestoration restoration, ProofRestoration proofs, EffectTable table) {
        this.restoration = restoration;
        this.proofs = proofs;
        this.table = table;
    }

    @Override
    public List<Blocker> blockers(Scope scope, List<Effect> effects) {
        var changed = changed(effects);
        var held = restoration.obstacles(scope, changes(changed));
        var told = recorded(effects);
        var gone = people(proofs.gone(told));
        var taken = people(proofs.taken(told));
        var blockers = new ArrayList<Blocker>();
        changed.forEach((person, change) -> {
            var effect = change.effect();
            var why = held.get(person);
            if (why != null) {
                blockers.add(PeopleRestorer.blocker(effect, person, why.registryNo(), why.code()));
            } else if (gone.contains(person) || taken.contains(person)) {
                var code = gone.contains(person) ? "PROOFS_CHANGED" : "CERTIFICATE_NO_TAKEN";
                blockers.add(PeopleRestorer.blocker(effect, person, restoration.registryNo(person), code));
            }
        });
        return blockers;
    }

    @Override
    public void claim(List<Effect> effects) {
        restoration.claim(changed(effects).keySet());
    }

    @Override
    public void takeBack(Scope scope, List<Effect> effects) {
        var changed = changed(effects);
        if (!changed.isEmpty()) {
            restoration.takeBack(scope, changes(changed));
            proofs.takeBack(recorded(effects)).forEach(table::follow);
        }
    }

    private static Set<WorkerId> people(Set<Recorded> rows) {
        return rows.stream().map(Recorded::worker).collect(Collectors.toSet());
    }

    private static Map<WorkerId, Changed> changed(List<Effect> effects) {
        var changed = new LinkedHashMap<WorkerId, Changed>();
        Changed.in(effects, CHANGE).forEach((person, change) -> changed.put(new WorkerId(person), change));
        return changed;
    }

    private static Map<WorkerId, Change> changes(Map<WorkerId, Changed> changed) {
        var changes = new LinkedHashMap<WorkerId, Change>();
        changed.forEach((person, change) -> changes.put(person, new Change(change.before(), change.after())));
        return changes;
    }

    private static WorkerId personOf(Effect effect) {
        return new WorkerId(UUID.fromString(effect.objectId().split(":", 2)[0]));
    }

    private static List<Recorded> recorded(List<Effect> effects) {
        var people = new HashMap<Integer, WorkerId>();
        effects.stream()
                .filter(effect -> effect.kind().equals(CHANGE))
                .forEach(effect -> people.put(effect.ordinal(), personOf(effect)));
        var recorded = new ArrayList<Recorded>();
        for (var effect : effects) {
            var person = people.get(effect.ordinal());
            var proven = Proven.TABLES.get(effect.kind());
            if (person != null && proven != null) {
                recorded.add(new Recorded(proven, person, UUID.fromString(effect.objectId())));
            }
        }
        return recorded;
    }
}
