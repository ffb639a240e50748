package org.shegong.web.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.handover.HandoverSteps.Step;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.RecordVersion;
import org.shegong.web.support.Requires;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.handover.Handovers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The steps of a hand-over for programs; {@code If-Match} carries the version of the hand-over. */
@RestController
@RequestMapping("/api/v1/handovers/{id}")
@Requires(Permission.HAND_OVER_WORKERS)
class HandoverStepApi {

    private final HandoverDirectory directory;
    private final HandoverSteps steps;
    private final Handovers handovers;
    private final Clock clock;

    HandoverStepApi(HandoverDirectory directory, HandoverSteps steps, Handovers handovers, Clock clock) {
        this.directory = directory;
        this.steps = steps;
        this.handovers = handovers;
        this.clock = clock;
    }

    @PostMapping("/steps/{step}")
    ResponseEntity<JsonNode> take(
            @ModelAttribute(binding = false) Asked asked,
            @PathVariable Step step,
            @RequestHeader("If-Match") RecordVersion version,
            @RequestBody StepForm form,
            ApiCall call) {
        return call.once(
                form,
                () -> answered(
                        asked,
                        id -> steps.take(step, asked.scope(), id, form.readAt(version.value()), LocalDate.now(clock))));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<JsonNode> withdraw(
            @PathVariable UUID id, @RequestHeader("If-Match") RecordVersion version, Scope scope, ApiCall call) {
        return call.once(
                null, () -> answered(new Asked(id, scope), known -> handovers.withdraw(scope, known, version.value())));
    }

    @ModelAttribute
    Asked asked(@PathVariable UUID id, Scope scope) {
        return new Asked(id, scope);
    }

    private ApiAnswer answered(Asked asked, Consumer<UUID> work) {
        work.accept(asked.id());
        var handover = directory.get(asked.scope(), asked.id());
        return ApiAnswer.ok(handover).atVersion(handover.version());
    }

    /** Which hand-over, and how far the asker may act. */
    record Asked(UUID id, Scope scope) {}
}
