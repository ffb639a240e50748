package org.shegong.web.intake;

import java.net.URI;
import java.util.Locale;
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
import org.shegong.web.listing.ApiPage;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Wording;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes imports back and gives them up; asked again, both change nothing. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
@Requires(Permission.IMPORT)
class ImportReversalApiController {

    /** How much of it a refusal tells; all of it stands on its own pages. */
    private static final int AT_ONCE = 100;

    private final ImportReversal reversal;
    private final ImportDirectory directory;
    private final Wording wording;
    private final ToldBlockers blockers;

    ImportReversalApiController(
            ImportReversal reversal, ImportDirectory directory, Wording wording, ToldBlockers blockers) {
        this.blockers = blockers;
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

    /** What would have to be settled first, a page at a time. */
    @GetMapping("/blockers")
    ApiPage<ToldBlockers.Told> blockers(
            @PathVariable UUID id, @Listed(sorts = "row") Pageable page, Scope scope, SignedIn user, Locale locale) {
        return ApiPage.of(reversal.look(user.id(), scope, new ImportId(id))
                .page(page)
                .map(blocker -> blockers.of(blocker, locale)));
    }

    /** The refusal as every other, and beside it how much blocks and the first of it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ImportReversalBlocked blocked, Locale locale) {
        var problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setType(URI.create("/problems/" + blocked.code()));
        problem.setTitle(wording.of(blocked, locale));
        problem.setProperty("code", blocked.code());
        problem.setProperty("requestId", Acting.current().requestId());
        var told = BlockerView.of(blocked);
        problem.setProperty("blockerCount", told.size());
        problem.setProperty(
                "blockers",
                told.stream()
                        .limit(AT_ONCE)
                        .map(blocker -> blockers.of(blocker, locale))
                        .toList());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }
}
