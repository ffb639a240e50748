package org.shegong.account.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.account.People.grant;
import static org.shegong.organization.OrganizationFixtures.CHENGDONG_STREET;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.XINGHUA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.Access;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.People;
import org.shegong.account.Permission;
import org.shegong.account.Role;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;

/** What officers and staff of employers may give, who are no administrators. */
@RegistryTest
class InvitedGrantsTests {

    @Autowired
    Grants grants;

    @Autowired
    Accounts accounts;

    @Autowired
    Access access;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration workers;

    People people;
    AccountId invited;
    OrganizationId renai;
    OrganizationId welfareHome;

    @BeforeEach
    void twoEmployers() {
        people = new People(accounts, grants);
        invited = people.nobody("invited");
        renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        welfareHome = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
    }

    @Test
    void letsOfficersGiveStaffInTheirAreaOnly() {
        var hailing = people.holding("hailing", Role.DISTRICT_OFFICER, GrantUnit.district(HAILING));
        var town = people.holding("town", Role.TOWN_OFFICER, GrantUnit.town(CHENGDONG_STREET, HAILING));
        var xinghua = people.holding("xinghua", Role.DISTRICT_OFFICER, GrantUnit.district(XINGHUA));

        refused(xinghua, Role.ORG_HR, GrantUnit.employer(renai));
        refused(town, Role.ORG_HR, GrantUnit.employer(welfareHome));
        grants.give(hailing, grant(invited, Role.ORG_HR, GrantUnit.employer(renai)));

        assertThat(access.scopeOf(invited, Permission.EDIT_WORKERS).reaches())
                .containsExactly(GrantUnit.employer(renai).reach());
    }

    @Test
    void letsStaffGiveTheirOwnWorkersOnly() {
        var staff = people.holding("staff", Role.ORG_HR, GrantUnit.employer(renai));
        var lin = workers.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(renai)));
        var zeng = workers.register(Scope.EVERYTHING, WorkerFixtures.zeng().employedBy(WorkerFixtures.at(welfareHome)));
        var idle = workers.register(Scope.EVERYTHING, WorkerFixtures.yoshino());

        refused(staff, Role.WORKER, GrantUnit.worker(zeng));
        refused(staff, Role.WORKER, GrantUnit.worker(idle));
        refused(staff, Role.ORG_HR, GrantUnit.employer(renai));
        grants.give(staff, grant(invited, Role.WORKER, GrantUnit.worker(lin)));

        assertThat(access.permissionsOf(invited)).contains(Permission.OWN_RECORD);
    }

    @Test
    void leavesWorkersToTheirEmployers() {
        var hailing = people.holding("hailing", Role.DISTRICT_OFFICER, GrantUnit.district(HAILING));
        WorkerId lin = workers.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(renai)));

        refused(hailing, Role.WORKER, GrantUnit.worker(lin));
    }

    private void refused(AccountId giver, Role role, GrantUnit unit) {
        assertThatExceptionOfType(OutsideOwnOffice.class)
                .isThrownBy(() -> grants.give(giver, grant(invited, role, unit)));
    }
}
