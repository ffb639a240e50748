package org.shegong.web.intake;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.comparison.ImportChanges;
import org.shegong.intake.comparison.ImportChanges.ChangedRow;
import org.shegong.shared.id.ImportId;
import org.shegong.web.listing.ApiPage;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs what a file changes, with codes as codes. */
@RestController
@Requires(Permission.IMPORT)
class ImportChangeApiController {

    private final ImportChanges changes;

    ImportChangeApiController(ImportChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/api/v1/imports/{id}/changes")
    ApiPage<ChangedRow> show(@PathVariable UUID id, @Listed(sorts = "row") Pageable page, SignedIn user) {
        return ApiPage.of(changes.page(user.id(), new ImportId(id), page));
    }
}
