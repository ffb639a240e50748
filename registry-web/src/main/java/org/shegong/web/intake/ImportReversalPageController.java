package org.shegong.web.intake;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.intake.ImportDirectory;
import org.shegong.intake.ImportReversal;
import org.shegong.intake.reversal.ImportReversalBlocked;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what taking an import back would do and what blocks it, and does it. */
@Controller
@RequestMapping("/imports/{id}")
@Requires(Permission.IMPORT)
class ImportReversalPageController {

    private final ImportReversal reversal;
    private final ImportDirectory directory;

    ImportReversalPageController(ImportReversal reversal, ImportDirectory directory) {
        this.reversal = reversal;
        this.directory = directory;
    }

    @GetMapping("/reversal")
    String look(@PathVariable UUID id, @Listed(sorts = "row") Pageable page, Scope scope, Model model, SignedIn user) {
        var look = reversal.look(user.id(), scope, new ImportId(id));
        model.addAttribute("found", directory.get(user.id(), new ImportId(id)));
        model.addAttribute("look", look);
        model.addAttribute("blockers", look.page(page));
        return "intake/reversal";
    }

    @PostMapping("/reversal")
    String reverse(@PathVariable UUID id, Scope scope, SignedIn user) {
        try {
            reversal.reverse(user.id(), scope, new ImportId(id));
            return "redirect:/imports/" + id;
        } catch (ImportReversalBlocked blocked) {
            return "redirect:/imports/" + id + "/reversal";
        }
    }

    @PostMapping("/cancellation")
    String cancel(@PathVariable UUID id, SignedIn user) {
        reversal.cancel(user.id(), new ImportId(id));
        return "redirect:/imports/" + id;
    }
}
