package org.shegong.web.confirmation;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.listing.ApiPage;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.Requires;
import org.shegong.worker.confirmation.ConfirmationDirectory;
import org.shegong.worker.confirmation.EmployerFreshness;
import org.shegong.worker.confirmation.RosterConfirmations;
import org.shegong.worker.confirmation.RosterDirectory;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lists of employers and their confirmations for programs. */
@RestController
class ConfirmationApiController {

    private final ConfirmationDirectory directory;
    private final RosterDirectory rosters;
    private final RosterConfirmations confirmations;

    ConfirmationApiController(
            ConfirmationDirectory directory, RosterDirectory rosters, RosterConfirmations confirmations) {
        this.directory = directory;
        this.rosters = rosters;
        this.confirmations = confirmations;
    }

    @GetMapping("/api/v1/confirmations")
    @Requires(Permission.READ_OVERVIEW)
    ApiPage<EmployerFreshness> list(
            ConfirmationQuery query,
            @Listed(sorts = {"district", "name", "people", "confirmedAt"}) Pageable page,
            Scope scope) {
        return ApiPage.of(directory.search(scope, query.toSearch(), page));
    }

    @GetMapping("/api/v1/organizations/{id}/roster")
    @Requires(Permission.READ_WORKERS)
    RosterAnswer show(@PathVariable UUID id, Scope scope) {
        return RosterAnswer.of(rosters.get(scope, new OrganizationId(id)));
    }

    @PostMapping("/api/v1/organizations/{id}/roster/confirmation")
    @Requires(Permission.EDIT_WORKERS)
    ResponseEntity<JsonNode> confirm(
            @PathVariable UUID id, @RequestBody ConfirmationForm form, Scope scope, ApiCall call) {
        return call.once(
                form,
                () -> ApiAnswer.ok(
                        RosterAnswer.Said.of(confirmations.confirm(scope, new OrganizationId(id), form.shown()))));
    }
}
