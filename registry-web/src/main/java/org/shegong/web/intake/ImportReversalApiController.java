package org.shegong.web.intake;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.BlockerView;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.ImportReversal;
import org.shegong.intake.ImportView;
import org.shegong.intake.reversal.ImportReversalBlocked;
import org.shegong.shared.Acting;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes imports back and gives them up; asked again, both change nothing. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
@Requires(Permission.IMPORT)
class ImportReversalApiController {

    private final ImportReversal reversal;
    private final ImportDirectory directory;
    private final Wording wording;

    ImportReversalApiController(ImportReversal reversal, ImportDirectory directory, Wording wording) {
        this.reversal = reversal;
        this.directory = directory;
        this.wording = wording;
    }

    @PostMapping("/reversal")
    ResponseEntity<ImportView> reverse(@PathVariable UUID id, Scope scope, SignedIn user) {
        reversal.reverse(user.id(), scope, new ImportId(id));
        return ResponseEntity.accepted().body(directory.get(user.id(), new ImportId(id)));
    }

    @PostMapping("/cancellation")
    ImportView cancel(@PathVariable UUID id, SignedIn user) {
        reversal.cancel(user.id(), new ImportId(id));
        return directory.get(user.id(), new ImportId(id));
    }

    /** The refusal as every other, and beside it everything that blocks. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ImportReversalBlocked blocked, Locale locale) {
        var problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setType(URI.create("/problems/" + blocked.code()));
        problem.setTitle(wording.of(blocked, locale));
        problem.setProperty("code", blocked.code());
        problem.setProperty("requestId", Acting.current().requestId());
        problem.setProperty("blockers", told(BlockerView.of(blocked), locale));
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private List<Map<String, Object>> told(List<BlockerView> blockers, Locale locale) {
        return blockers.stream()
                .map(blocker -> Map.<String, Object>of(
                        "row", blocker.row(),
                        "object", blocker.object(),
                        "label", blocker.label(),
                        "code", blocker.code(),
                        "detail", wording.text("intake.blocker." + blocker.code(), new Object[0], locale),
                        "link", BlockerLinks.of(blocker)))
                .toList();
    }
}
