package org.shegong.web.overview;

import org.shegong.account.Permission;
import org.shegong.reports.dashboard.Overviews;
import org.shegong.shared.Scope;
import org.shegong.web.support.Requires;
import org.shegong.worker.confirmation.ConfirmationDirectory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Requires(Permission.READ_OVERVIEW)
class OverviewApiController {

    private final Overviews overviews;
    private final ConfirmationDirectory confirmations;

    OverviewApiController(Overviews overviews, ConfirmationDirectory confirmations) {
        this.overviews = overviews;
        this.confirmations = confirmations;
    }

    @GetMapping("/api/v1/overview")
    OverviewAnswer show(Scope scope) {
        return OverviewAnswer.of(overviews.of(scope), confirmations.freshness(scope));
    }
}
