package org.shegong.web.overview;

import java.util.List;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.reports.dashboard.Overviews;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.springframework.stereotype.Component;

/** How many people the overview counts, for those who see figures but no names. */
@Component
class OverviewFigure implements HomeTasks {

    private final Overviews overviews;

    OverviewFigure(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        if (!rights.may(Permission.READ_OVERVIEW) || rights.may(Permission.READ_WORKERS)) {
            return List.of();
        }
        var people = overviews.of(rights.scope(Permission.READ_OVERVIEW)).people();
        return List.of(new HomeTask("home.overview", people, "/overview", false));
    }
}
