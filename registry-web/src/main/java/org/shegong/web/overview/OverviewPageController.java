package org.shegong.web.overview;

import org.shegong.account.Permission;
import org.shegong.reports.dashboard.Overviews;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.worker.confirmation.ConfirmationDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Requires(Permission.READ_OVERVIEW)
class OverviewPageController {

    private final Overviews overviews;
    private final OverviewTables tables;
    private final ConfirmationDirectory confirmations;

    OverviewPageController(Overviews overviews, OverviewTables tables, ConfirmationDirectory confirmations) {
        this.overviews = overviews;
        this.tables = tables;
        this.confirmations = confirmations;
    }

    @GetMapping("/overview")
    String show(Scope scope, Model model) {
        var overview = overviews.of(scope);
        model.addAttribute("overview", overview);
        model.addAttribute("table", tables.of(overview));
        model.addAttribute("freshness", confirmations.freshness(scope));
        // Who may not see names may not open lists of them.
        model.addAttribute("opens", scope.names());
        return "overview/show";
    }
}
