package org.shegong.intake.reversal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shegong.intake.receipt.EffectTable.Effect;
import org.shegong.organization.withdrawal.OrganizationWithdrawal;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back employers that were entered. */
@Component
@Order(2)
class EmployersRestorer implements Restorer {

    private static final String ORGANIZATION = "organization";

    private final OrganizationWithdrawal withdrawal;

    EmployersRestorer(OrganizationWithdrawal withdrawal) {
        this.withdrawal = withdrawal;
    }

    @Override
    public List<Blocker> blockers(Scope scope, List<Effect> effects) {
        var entered = entered(effects);
        return withdrawal.obstacles(scope, entered.keySet()).entrySet().stream()
                .map(held -> new Blocker(
                        Objects.requireNonNull(entered.get(held.getKey())).row(),
                        ORGANIZATION,
                        held.getKey().value(),
                        held.getValue().name(),
                        held.getValue().code()))
                .toList();
    }

    @Override
    public void claim(List<Effect> effects) {
        withdrawal.claim(entered(effects).keySet());
    }

    @Override
    public void takeBack(Scope scope, List<Effect> effects) {
        withdrawal.withdraw(scope, entered(effects).keySet());
    }

    private static Map<OrganizationId, Effect> entered(List<Effect> effects) {
        var entered = new LinkedHashMap<OrganizationId, Effect>();
        effects.stream()
                .filter(effect -> effect.kind().equals(ORGANIZATION))
                .forEach(effect -> entered.put(new OrganizationId(UUID.fromString(effect.objectId())), effect));
        return entered;
    }
}
