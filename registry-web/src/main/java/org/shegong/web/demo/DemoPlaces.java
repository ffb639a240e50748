package org.shegong.web.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.organization.OrganizationView;
import org.shegong.reference.authority.Authorities;
import org.shegong.reference.authority.AuthorityView;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds in the invented city where its users are at work. */
@Component
class DemoPlaces {

    private static final int ENOUGH = 100;

    private final RegionTree regions;
    private final OrganizationDirectory organizations;
    private final WorkerDirectory workers;
    private final Authorities authorities;
    private final Clock clock;

    DemoPlaces(
            RegionTree regions,
            OrganizationDirectory organizations,
            WorkerDirectory workers,
            Authorities authorities,
            Clock clock) {
        this.regions = regions;
        this.organizations = organizations;
        this.workers = workers;
        this.authorities = authorities;
        this.clock = clock;
    }

    RegionView city() {
        return regions.root(today());
    }

    RegionView region(String code) {
        return regions.find(code, today()).orElseThrow();
    }

    /** Somebody at work in a town of the first district that has people. */
    WorkerRow employee() {
        return regions.districts(today()).stream()
                .flatMap(district -> peopleOf(district).stream())
                .filter(person -> person.work().townCode() != null)
                .findFirst()
                .orElseThrow();
    }

    OrganizationView employerOf(WorkerRow person) {
        var employer = Objects.requireNonNull(person.work().employerId());
        return organizations.get(Scope.EVERYTHING, new OrganizationId(employer));
    }

    /** Where medical social workers serve. */
    List<OrganizationView> hospitals() {
        var search = OrganizationSearch.text("人民医院");
        return organizations
                .search(Scope.EVERYTHING, search, Pageable.ofSize(ENOUGH))
                .toList();
    }

    /** The body of the whole city that supervises hospitals. */
    AuthorityView healthCommission() {
        return authorities.inOffice(today()).stream()
                .filter(body -> body.kind().equals("HEALTH"))
                .findFirst()
                .orElseThrow();
    }

    private List<WorkerRow> peopleOf(RegionView district) {
        var scope = Scope.of(new Reach.InDistrict(district.code()));
        return workers.list(scope, WorkerSearch.EVERYBODY, Pageable.ofSize(ENOUGH))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
