package org.shegong.shared.start;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Asks every {@link StartCheck} and tells all findings at once, so that an operator mends them in one go. */
@Component
class SelfCheck implements SmartInitializingSingleton {

    private final List<StartCheck> checks;

    SelfCheck(List<StartCheck> checks) {
        this.checks = checks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var findings =
                checks.stream().flatMap(check -> check.findings().stream()).toList();
        if (!findings.isEmpty()) {
            throw new StartRefused(findings);
        }
    }
}
