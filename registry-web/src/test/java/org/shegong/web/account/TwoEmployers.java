package org.shegong.web.account;

import java.time.LocalDate;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;

/** 林梅 at 仁爱 in 海陵 and 曾伟 at the welfare home of 兴化, of whom officers and staff invite one or the other. */
record TwoEmployers(OrganizationId renai, OrganizationId home) {

    static final String LIN =
            WorkerFixtures.number(LocalDate.of(1990, 6, 18), 2).value();
    static final String ZENG =
            WorkerFixtures.number(LocalDate.of(1985, 11, 2), 1).value();

    static TwoEmployers with(OrganizationRegister organizations, WorkerRegistration workers) {
        var renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        var home = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        workers.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(renai)));
        workers.register(Scope.EVERYTHING, WorkerFixtures.zeng().employedBy(WorkerFixtures.at(home)));
        return new TwoEmployers(renai, home);
    }
}
