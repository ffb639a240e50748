package org.shegong.intake.reversal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.organization.withdrawal.OrganizationRestoration;
import org.shegong.organization.withdrawal.OrganizationRestoration.Change;
import org.shegong.organization.withdrawal.OrganizationWithdrawal;
import org.shegong.organization.withdrawal.OrganizationWithdrawal.Held;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back employers that were entered, and puts those back that were changed. */
@Component
@Order(2)
class EmployersRestorer implements Restorer {

    private static final String ORGANIZATION = "organization";
    private static final String CHANGE = "organization-change";

    private final OrganizationWithdrawal withdrawal;
    private final OrganizationRestoration restoration;

    EmployersRestorer(OrganizationWithdrawal withdrawal, OrganizationRestoration restoration) {
        this.withdrawal = withdrawal;
        this.restoration = restoration;
    }

    @Override
    public List<Blocker> blockers(Scope scope, List<Effect> effects) {
        var entered = entered(effects);
        var changed = new LinkedHashMap<OrganizationId, Effect>();
        Changed.in(effects, CHANGE).forEach((id, change) -> changed.put(new OrganizationId(id), change.effect()));
        return Stream.concat(
                        blockers(withdrawal.obstacles(scope, entered.keySet()), entered),
                        blockers(restoration.obstacles(scope, changes(effects)), changed))
                .toList();
    }

    @Override
    public void claim(List<Effect> effects) {
        withdrawal.claim(entered(effects).keySet());
        restoration.claim(changes(effects).keySet());
    }

    @Override
    public void takeBack(Scope scope, List<Effect> effects) {
        restoration.takeBack(scope, changes(effects));
        withdrawal.withdraw(scope, entered(effects).keySet());
    }

    private static Stream<Blocker> blockers(Map<OrganizationId, Held> held, Map<OrganizationId, Effect> effects) {
        return held.entrySet().stream()
                .map(one -> new Blocker(
                        Objects.requireNonNull(effects.get(one.getKey())).row(),
                        ORGANIZATION,
                        one.getKey().value(),
                        one.getValue().name(),
                        one.getValue().code()));
    }

    private static Map<OrganizationId, Effect> entered(List<Effect> effects) {
        var entered = new LinkedHashMap<OrganizationId, Effect>();
        effects.stream()
                .filter(effect -> effect.kind().equals(ORGANIZATION))
                .forEach(effect -> entered.put(new OrganizationId(UUID.fromString(effect.objectId())), effect));
        return entered;
    }

    private static Map<OrganizationId, Change> changes(List<Effect> effects) {
        var changes = new LinkedHashMap<OrganizationId, Change>();
        Changed.in(effects, CHANGE)
                .forEach((id, change) ->
                        changes.put(new OrganizationId(id), new Change(change.before(), change.after())));
        return changes;
    }
}
