package org.shegong.web.worker.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.Requires;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Acts on many people at once: on all of them or on none. */
@RestController
@Requires(Permission.EDIT_WORKERS)
class ManyWorkersApi {

    private final EmploymentChanges changes;
    private final EmploymentEntryRules rules;
    private final Clock clock;

    ManyWorkersApi(EmploymentChanges changes, EmploymentEntryRules rules, Clock clock) {
        this.changes = changes;
        this.rules = rules;
        this.clock = clock;
    }

    @PostMapping("/api/v1/workers/employments")
    ResponseEntity<JsonNode> change(Scope scope, @RequestBody ManyEmployments entry, ApiCall call) {
        return call.once(entry, () -> {
            var people = entry.people();
            var employment =
                    rules.check(entry.employment(), LocalDate.now(clock)).orRefuse();
            changes.changeAll(scope, people, employment.employer(), employment.from());
            return ApiAnswer.ok(Map.of("changed", people.size()));
        });
    }
}
