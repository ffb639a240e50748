package org.shegong.web.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.zeng;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.web.worker.People;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.confirmation.RosterDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class RosterPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    RosterDirectory rosters;

    private OrganizationId station = OrganizationId.next();
    private OrganizationId hospital = OrganizationId.next();

    @BeforeEach
    void putPeopleToWork() {
        var people = new People(organizations, registration);
        station = people.station();
        hospital = people.employer("高港医院", People.GAOGANG);
        people.linAt(station);
        assertThat(digest()).isNotEmpty();
    }

    @Test
    void asksHrStaffOnTheirHomePage() {
        assertThat(mvc.get().uri("/").with(hr().onPages()))
                .bodyText()
                .contains("花名册待本季度确认", "/organizations/" + station + "/roster");
    }

    @Test
    void confirmsWhatWasShown() {
        var hr = hr();
        assertThat(mvc.get().uri("/organizations/{id}/roster", station).with(hr.onPages()))
                .bodyText()
                .contains("林梅", "还没有确认过", "本季度未确认", digest());

        assertThat(confirmed(hr, digest()))
                .redirectedUrl()
                .isEqualTo("/organizations/" + station + "/roster?done=roster-confirmed");
        assertThat(mvc.get().uri("/organizations/{id}/roster", station).with(hr.onPages()))
                .bodyText()
                .contains("本季度已确认", "上次确认以来，名单没有变动")
                .doesNotContain("名单无误，确认");
        assertThat(mvc.get().uri("/").with(hr.onPages())).bodyText().doesNotContain("花名册待本季度确认");
    }

    @Test
    void showsTheNewListToWhoeverWasTooSlow() {
        var shown = digest();
        new People(organizations, registration).zengAt(station);

        assertThat(confirmed(hr(), shown))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("名单在您打开页面之后有了变动", "曾伟", digest());
    }

    @Test
    void hidesTheListsOfOtherEmployers() {
        assertThat(mvc.get().uri("/organizations/{id}/roster", hospital).with(hr().onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post()
                        .uri("/organizations/{id}/roster", hospital)
                        .with(hr().onPages())
                        .param("digest", "any"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void letsABureauReadAndNotConfirm() {
        assertThat(confirmed(officers.of(Role.FINANCE, GrantUnit.CITY), digest()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsAnOfficeWhoHasNotConfirmed() {
        registration.register(Scope.EVERYTHING, zeng().employedBy(at(hospital)));
        assertThat(confirmed(hr(), digest())).hasStatus(HttpStatus.FOUND);

        assertThat(mvc.get()
                        .uri("/confirmations?state=PENDING")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("高港医院", "从未确认")
                .doesNotContain("海陵社工站");
        assertThat(mvc.get()
                        .uri("/confirmations")
                        .with(officers.ofDistrict(People.HAILING).onPages()))
                .bodyText()
                .contains("海陵社工站", "本季度已确认")
                .doesNotContain("高港医院");
        assertThat(mvc.get().uri("/overview").with(officers.ofCity().onPages()))
                .bodyText()
                .contains("/confirmations?state=PENDING", "本季度已确认花名册的单位（共 2 家）");
    }

    @Test
    void saysThatNothingMatches() {
        assertThat(mvc.get()
                        .uri("/confirmations?state=CONFIRMED")
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("没有符合条件的单位");
    }

    @Test
    void answersProgramsTheSame() {
        var hr = hr();
        assertThat(mvc.get().uri("/api/v1/organizations/{id}/roster", station).with(hr.onApi()))
                .bodyJson()
                .extractingPath("$.digest")
                .isEqualTo(digest());
        assertThat(mvc.post()
                        .uri("/api/v1/organizations/{id}/roster/confirmation", station)
                        .with(hr.onApi())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"digest\":\"" + digest() + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.quarter")
                .isEqualTo("2026Q4");
        assertThat(mvc.get().uri("/api/v1/overview").with(officers.ofCity().onApi()))
                .bodyJson()
                .extractingPath("$.rosters.confirmed")
                .isEqualTo(1);
        assertThat(mvc.get().uri("/api/v1/confirmations?state=CONFIRMED").with(hr.onApi()))
                .bodyJson()
                .extractingPath("$.page.totalElements")
                .isEqualTo(1);
    }

    private Officer hr() {
        return officers.ofEmployer(station);
    }

    private String digest() {
        return rosters.get(Scope.EVERYTHING, station).digest();
    }

    private MvcTestResult confirmed(Officer officer, String digest) {
        return mvc.post()
                .uri("/organizations/{id}/roster", station)
                .with(officer.onPages())
                .param("digest", digest)
                .exchange();
    }
}
