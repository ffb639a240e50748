package org.shegong.web.worker.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.ApiAnswer;
import org.shegong.web.support.ApiCall;
import org.shegong.web.support.RecordVersion;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Wording;
import org.shegong.worker.AsRead;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.entry.DepartureEntry;
import org.shegong.worker.entry.DepartureEntryRules;
import org.shegong.worker.entry.EmploymentEntry;
import org.shegong.worker.entry.EmploymentEntryRules;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/workers/{id}")
@Requires(Permission.EDIT_WORKERS)
class EmploymentApi {

    private final EmploymentChanges changes;
    private final EmploymentEntryRules employments;
    private final DepartureEntryRules departures;
    private final Wording wording;
    private final Clock clock;

    EmploymentApi(
            EmploymentChanges changes,
            EmploymentEntryRules employments,
            DepartureEntryRules departures,
            Wording wording,
            Clock clock) {
        this.changes = changes;
        this.employments = employments;
        this.departures = departures;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/employments")
    ResponseEntity<JsonNode> change(
            Scope scope,
            @PathVariable UUID id,
            @RequestHeader("If-Match") RecordVersion version,
            @RequestBody EmploymentEntry entry,
            ApiCall call) {
        return call.once(entry, () -> {
            var check = employments.check(entry, LocalDate.now(clock));
            long now = changes.change(scope, read(id, version), check.orRefuse());
            return answer(id, now, check.warnings());
        });
    }

    @PostMapping("/departure")
    ResponseEntity<JsonNode> leave(
            Scope scope,
            @PathVariable UUID id,
            @RequestHeader("If-Match") RecordVersion version,
            @RequestBody DepartureEntry entry,
            ApiCall call) {
        return call.once(entry, () -> {
            var check = departures.check(entry, LocalDate.now(clock));
            long now = changes.leave(scope, read(id, version), check.orRefuse());
            return answer(id, now, check.warnings());
        });
    }

    private static AsRead read(UUID id, RecordVersion version) {
        return new AsRead(new WorkerId(id), version.value());
    }

    private ApiAnswer answer(UUID id, long version, List<FieldProblem> warnings) {
        return ApiAnswer.ok(ChangeAnswer.of(id, version, warnings, wording)).atVersion(version);
    }
}
