package org.shegong.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.XINGHUA;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.Accounts;
import org.shegong.account.Role;
import org.shegong.account.grant.Grants;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class InvitationPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration workers;

    @Autowired
    Accounts accounts;

    @Autowired
    Grants grants;

    OrganizationId renai;

    @BeforeEach
    void twoEmployersWithOnePersonEach() {
        renai = TwoEmployers.with(organizations, workers).renai();
    }

    @Test
    void invitesStaffOfAnEmployerInTheArea() {
        var invited = invite(officers.ofDistrict(HAILING), "ORG_HR", TwoEmployers.ZENG, "海陵区仁爱社会工作服务中心");

        assertThat(invited).hasStatusOk().bodyText().contains("id=\"issued\"", "7 天");
        assertThat(roleOfNew()).isEqualTo(Role.ORG_HR);
    }

    @Test
    void knowsNoEmployerOutsideTheArea() {
        assertThat(invite(officers.ofDistrict(XINGHUA), "ORG_HR", TwoEmployers.ZENG, "海陵区仁爱社会工作服务中心"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("没有找到唯一的一家单位")
                .doesNotContain("id=\"issued\"");
        assertThat(accounts.byLogin("newcomer")).isEmpty();
    }

    @Test
    void invitesTheOwnWorkersOnly() {
        var staff = officers.ofEmployer(renai);

        assertThat(invite(staff, "WORKER", TwoEmployers.ZENG, "")).bodyText().contains("请先录入");
        assertThat(invite(staff, "WORKER", TwoEmployers.LIN, ""))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"issued\"");
        assertThat(roleOfNew()).isEqualTo(Role.WORKER);
    }

    @Test
    void offersWhomEachMayInvite() {
        assertThat(mvc.get().uri("/invitations").with(officers.ofEmployer(renai).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("社会工作者")
                .doesNotContain("用人单位人事");
        assertThat(mvc.get()
                        .uri("/invitations")
                        .with(officers.ofDistrict(HAILING).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("用人单位人事");
    }

    @Test
    void refusesStaffWhoInviteStaff() {
        assertThat(invite(officers.ofEmployer(renai), "ORG_HR", TwoEmployers.ZENG, "海陵区仁爱社会工作服务中心"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("职权范围");
    }

    private MvcTestResult invite(Officer inviter, String role, String person, String employer) {
        return mvc.post()
                .uri("/invitations")
                .with(inviter.onPages())
                .param("role", role)
                .param("login", "newcomer")
                .param("displayName", "新人")
                .param("idNumber", person)
                .param("employer", employer)
                .exchange();
    }

    private Role roleOfNew() {
        var account = new AccountId(accounts.byLogin("newcomer").orElseThrow().id());
        return grants.of(account).get(0).role();
    }
}
