package org.shegong.web.organization;

import java.util.OptionalLong;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.stereotype.Component;

/** Counts the people at an employer whom a reader would find on the list of people. */
@Component
class OrganizationPeople {

    private final WorkerDirectory workers;

    OrganizationPeople(WorkerDirectory workers) {
        this.workers = workers;
    }

    /** Nothing for who may not read people. */
    OptionalLong countOf(Rights rights, OrganizationId employer) {
        return rights.may(Permission.READ_WORKERS)
                ? OptionalLong.of(workers.count(rights.scope(Permission.READ_WORKERS), WorkerSearch.at(employer)))
                : OptionalLong.empty();
    }
}
