package org.shegong.web.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.listing.ApiPage;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.RecordVersion;
import org.shegong.web.support.Requires;
import org.shegong.worker.AsRead;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.handover.HandoverRequests;
import org.shegong.worker.handover.HandoverView;
import org.shegong.worker.handover.Handovers;
import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Hand-overs for programs. */
@RestController
@RequestMapping("/api/v1/handovers")
@Requires(Permission.HAND_OVER_WORKERS)
class HandoverApiController {

    private final HandoverDirectory directory;
    private final HandoverRequests requests;
    private final Handovers handovers;
    private final HandoverDistricts districts;
    private final Clock clock;

    HandoverApiController(
            HandoverDirectory directory,
            HandoverRequests requests,
            Handovers handovers,
            HandoverDistricts districts,
            Clock clock) {
        this.directory = directory;
        this.requests = requests;
        this.handovers = handovers;
        this.districts = districts;
        this.clock = clock;
    }

    @GetMapping
    ApiPage<HandoverView> list(
            @RequestParam(defaultValue = "false") boolean open,
            @Listed(sorts = "changedAt") Pageable page,
            Scope scope) {
        return ApiPage.of(directory.search(scope, open, page));
    }

    @GetMapping("/{id}")
    ResponseEntity<HandoverView> show(@PathVariable UUID id, Scope scope) {
        var handover = directory.get(scope, id);
        return ResponseEntity.ok()
                .eTag(new RecordVersion(handover.version()).toString())
                .body(handover);
    }

    /** Tells nothing but that the request was sent. */
    @PostMapping("/requests")
    ResponseEntity<JsonNode> request(@RequestBody RequestForm form, Scope scope, ApiCall call) {
        return call.once(form, () -> {
            var asked = form.read(LocalDate.now(clock));
            requests.request(scope, asked.document(), asked.toDistrict());
            return ApiAnswer.noContent();
        });
    }

    /** {@code If-Match} carries the version of the person's record. */
    @PostMapping
    ResponseEntity<JsonNode> release(
            @RequestHeader("If-Match") RecordVersion version, @RequestBody Letting form, Scope scope, ApiCall call) {
        return call.once(form, () -> {
            var typed = form.released(version).read(districts, LocalDate.now(clock));
            var read = new AsRead(new WorkerId(form.worker()), version.value());
            var id = handovers.release(scope, read, typed.toDistrict(), typed.from());
            return ApiAnswer.created("/api/v1/handovers/" + id, directory.get(scope, id));
        });
    }

    /** Whom a program lets go to which district from when. */
    record Letting(
            UUID worker,
            @Nullable String toDistrict,
            @Nullable String effectiveFrom) {

        ReleaseForm released(RecordVersion version) {
            return new ReleaseForm(toDistrict, effectiveFrom, String.valueOf(version.value()));
        }
    }
}
