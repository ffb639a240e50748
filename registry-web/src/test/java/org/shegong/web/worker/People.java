package org.shegong.web.worker;

import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.LocalDate;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerRegistration;

/** Puts named people to work for employers of two districts. */
public class People {

    public static final String HAILING = "321202";
    public static final String GAOGANG = "321203";

    private final OrganizationRegister organizations;
    private final WorkerRegistration workers;

    public People(OrganizationRegister organizations, WorkerRegistration workers) {
        this.organizations = organizations;
        this.workers = workers;
    }

    public OrganizationId station() {
        return employer("海陵社工站", HAILING);
    }

    public OrganizationId employer(String name, String region) {
        return organizations.register(
                Scope.EVERYTHING,
                new RegisterOrganization(
                        name, OrganizationDetails.of(null, "SOCIAL_ORG"), region, null, LocalDate.of(2015, 1, 1)));
    }

    public WorkerId linAt(OrganizationId employer) {
        return workers.register(Scope.EVERYTHING, lin().employedBy(at(employer)));
    }

    public WorkerId zengAt(OrganizationId employer) {
        return workers.register(Scope.EVERYTHING, zeng().employedBy(at(employer)));
    }
}
