package org.shegong.web.intake;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.shared.id.ImportId;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows to those who brought a file what it changes, before and after. */
@Controller
@Requires(Permission.IMPORT)
class ImportChangeController {

    private final ImportDirectory directory;
    private final ShownChanges changes;

    ImportChangeController(ImportDirectory directory, ShownChanges changes) {
        this.directory = directory;
        this.changes = changes;
    }

    @GetMapping("/imports/{id}/changes")
    String show(@PathVariable UUID id, @Listed(sorts = "row") Pageable page, SignedIn user, Model model) {
        var found = directory.get(user.id(), new ImportId(id));
        model.addAttribute("found", found);
        model.addAttribute("changes", changes.page(user, new ImportId(id), found.kind(), page));
        return "intake/changes";
    }
}
