package org.shegong.web.worker.api;

import java.time.Clock;
import java.time.LocalDate;
import org.shegong.account.Permission;
import org.shegong.certification.entry.CertifiedEntryRules;
import org.shegong.certification.entry.CertifiedRegistration;
import org.shegong.shared.Scope;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Wording;
import org.shegong.worker.entry.WorkerEntry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Enters one person, with the certificate that was shown. */
@RestController
@Requires(Permission.EDIT_WORKERS)
class WorkerEntryApi {

    private final CertifiedRegistration registration;
    private final CertifiedEntryRules rules;
    private final Wording wording;
    private final Clock clock;

    WorkerEntryApi(CertifiedRegistration registration, CertifiedEntryRules rules, Wording wording, Clock clock) {
        this.registration = registration;
        this.rules = rules;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/api/v1/workers")
    ResponseEntity<JsonNode> register(Scope scope, @RequestBody WorkerEntry entry, ApiCall call) {
        return call.once(entry, () -> {
            var check = rules.check(entry, LocalDate.now(clock));
            var id = registration.register(scope, check.orRefuse()).value();
            return ApiAnswer.created("/api/v1/workers/" + id, ChangeAnswer.of(id, 0, check.warnings(), wording))
                    .atVersion(0);
        });
    }
}
