package org.shegong.web.organization;

import java.util.List;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** How many employers a reader looks after. */
@Component
class OrganizationFigures implements HomeTasks {

    private static final Pageable ONE = Pageable.ofSize(1);

    private final OrganizationDirectory organizations;

    OrganizationFigures(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        if (!rights.may(Permission.READ_ORGANIZATIONS)) {
            return List.of();
        }
        var scope = rights.scope(Permission.READ_ORGANIZATIONS);
        var count = organizations.search(scope, OrganizationSearch.ALL, ONE).getTotalElements();
        return List.of(new HomeTask("home.organizations", count, "/organizations", false));
    }
}
