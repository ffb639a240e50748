package org.shegong.worker.withdrawal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.shegong.account.GrantUnit;
import org.shegong.account.grant.GrantedUnits;
import org.shegong.shared.id.WorkerId;
import org.springframework.stereotype.Component;

/** People stay who have an account to see the own record. */
@Component
class PeopleWithAccounts implements WithdrawalGuard {

    private final GrantedUnits grants;

    PeopleWithAccounts(GrantedUnits grants) {
        this.grants = grants;
    }

    @Override
    public String code() {
        return grants.code();
    }

    @Override
    public Set<WorkerId> held(Collection<WorkerId> people) {
        return grants
                .held(
                        GrantUnit.Kind.WORKER,
                        people.stream().map(WorkerId::value).toList())
                .stream()
                .map(WorkerId::new)
                .collect(Collectors.toSet());
    }
}
