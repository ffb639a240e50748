package org.shegong.web.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.listing.ApiPage;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.RecordVersion;
import org.shegong.web.support.Requires;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Employers for programs. */
@RestController
@RequestMapping("/api/v1/organizations")
class OrganizationApiController {

    private final OrganizationDirectory directory;
    private final OrganizationRegister register;
    private final Clock clock;

    OrganizationApiController(OrganizationDirectory directory, OrganizationRegister register, Clock clock) {
        this.directory = directory;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    @Requires(Permission.READ_ORGANIZATIONS)
    ApiPage<OrganizationJson> list(
            OrganizationQuery query,
            @Listed(sorts = {"name", "creditCode", "kind", "district"}) Pageable page,
            Scope scope) {
        return ApiPage.of(directory.search(scope, query.toSearch(), page).map(OrganizationJson::of));
    }

    @GetMapping("/{id}")
    @Requires(Permission.READ_ORGANIZATIONS)
    ResponseEntity<OrganizationJson> show(@PathVariable UUID id, Scope scope) {
        var organization = directory.get(scope, new OrganizationId(id));
        return ResponseEntity.ok()
                .eTag(new RecordVersion(organization.version()).toString())
                .body(OrganizationJson.of(organization));
    }

    @PostMapping
    @Requires(Permission.EDIT_ORGANIZATIONS)
    ResponseEntity<JsonNode> enter(@RequestBody OrganizationForm form, Scope scope, ApiCall call) {
        return call.once(form, () -> {
            var id = register.register(scope, form.toCommand(LocalDate.now(clock)));
            var organization = directory.get(scope, id);
            return ApiAnswer.created("/api/v1/organizations/" + id, OrganizationJson.of(organization))
                    .atVersion(organization.version());
        });
    }

    @PutMapping("/{id}/papers")
    @Requires(Permission.EDIT_ORGANIZATIONS)
    ResponseEntity<JsonNode> correct(
            @PathVariable UUID id,
            @RequestHeader("If-Match") RecordVersion version,
            @RequestBody PapersForm form,
            Scope scope,
            ApiCall call) {
        return call.once(form, () -> {
            var organization = new OrganizationId(id);
            register.correct(scope, organization, version.value(), form.toDetails());
            return ApiAnswer.noContent()
                    .atVersion(directory.get(scope, organization).version());
        });
    }
}
