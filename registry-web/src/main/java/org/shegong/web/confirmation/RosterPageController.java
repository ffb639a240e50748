package org.shegong.web.confirmation;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of an employer as it stands, to be read. */
@Controller
@Requires(Permission.READ_WORKERS)
class RosterPageController {

    private final RosterPage page;

    RosterPageController(RosterPage page) {
        this.page = page;
    }

    @GetMapping("/organizations/{id}/roster")
    String show(
            @PathVariable UUID id,
            @Listed(sorts = "name", size = RosterPage.SHOWN) Pageable asked,
            Scope scope,
            Rights rights,
            Model model) {
        model.addAttribute("form", new ConfirmationForm(null));
        model.addAttribute("confirms", rights.may(Permission.EDIT_WORKERS));
        page.fill(model, scope, new OrganizationId(id), asked);
        return RosterPage.VIEW;
    }
}
