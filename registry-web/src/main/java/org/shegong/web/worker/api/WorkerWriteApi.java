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
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.entry.CorrectionEntry;
import org.shegong.worker.entry.WorkerEntryRules;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/workers")
@Requires(Permission.EDIT_WORKERS)
class WorkerWriteApi {

    private final WorkerCorrections corrections;
    private final WorkerEntryRules rules;
    private final Wording wording;
    private final Clock clock;

    WorkerWriteApi(WorkerCorrections corrections, WorkerEntryRules rules, Wording wording, Clock clock) {
        this.corrections = corrections;
        this.rules = rules;
        this.wording = wording;
        this.clock = clock;
    }

    @PatchMapping("/{id}")
    ResponseEntity<JsonNode> correct(
            Scope scope,
            @PathVariable UUID id,
            @RequestHeader("If-Match") RecordVersion version,
            @RequestBody CorrectionEntry entry,
            ApiCall call) {
        return call.once(entry, () -> {
            var check = rules.check(entry, LocalDate.now(clock));
            var read = new AsRead(new WorkerId(id), version.value());
            long now = corrections.correct(scope, read, check.orRefuse());
            return ApiAnswer.ok(answer(id, now, check.warnings())).atVersion(now);
        });
    }

    private ChangeAnswer answer(UUID id, long version, List<FieldProblem> warnings) {
        return ChangeAnswer.of(id, version, warnings, wording);
    }
}
