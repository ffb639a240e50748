package org.shegong.web.home;

import java.util.ArrayList;
import java.util.List;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The figures from which an office starts besides its people by name: its employers, and the people of its overview. */
@Component
class StandingFigures implements HomeTasks {

    private static final Pageable ONE = Pageable.ofSize(1);

    private final OrganizationDirectory organizations;
    private final WorkerDirectory workers;

    StandingFigures(OrganizationDirectory organizations, WorkerDirectory workers) {
        this.organizations = organizations;
        this.workers = workers;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        var figures = new ArrayList<HomeTask>();
        if (rights.may(Permission.READ_OVERVIEW) && !rights.may(Permission.READ_WORKERS)) {
            var scope = rights.scope(Permission.READ_OVERVIEW);
            var people = workers.count(scope, WorkerSearch.EVERYBODY);
            figures.add(new HomeTask("home.overview", people, "/overview", false));
        }
        if (rights.may(Permission.READ_ORGANIZATIONS)) {
            var scope = rights.scope(Permission.READ_ORGANIZATIONS);
            var count = organizations.search(scope, OrganizationSearch.ALL, ONE).getTotalElements();
            figures.add(new HomeTask("home.organizations", count, "/organizations", false));
        }
        return figures;
    }
}
