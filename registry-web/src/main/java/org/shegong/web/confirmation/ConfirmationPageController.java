package org.shegong.web.confirmation;

import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.confirmation.ConfirmationDirectory;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which employers have confirmed their lists, and which have not. */
@Controller
@Requires(Permission.READ_OVERVIEW)
class ConfirmationPageController {

    private final ConfirmationDirectory directory;
    private final RegisterWords words;

    ConfirmationPageController(ConfirmationDirectory directory, RegisterWords words) {
        this.directory = directory;
        this.words = words;
    }

    @GetMapping("/confirmations")
    String list(
            ConfirmationQuery query,
            @Listed(sorts = {"district", "name", "people", "confirmedAt"}) Pageable page,
            Scope scope,
            Htmx htmx,
            Model model) {
        model.addAttribute("query", query);
        model.addAttribute("employers", directory.search(scope, query.toSearch(), page));
        model.addAttribute("freshness", directory.freshness(scope));
        model.addAttribute("words", words);
        return htmx.pageOrFragment("confirmation/list", "rows");
    }
}
