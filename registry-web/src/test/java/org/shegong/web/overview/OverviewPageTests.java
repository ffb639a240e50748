package org.shegong.web.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.certification.CertificationFixtures.assistant;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.certification.Certificates;
import org.shegong.organization.OrganizationRegister;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class OverviewPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    Certificates certificates;

    @Test
    void opensTheListBehindEachNumber() {
        register();

        assertThat(mvc.get().uri("/overview").with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("/workers?district=321202&amp;level=ASSISTANT&amp;education=20", "海陵区");
    }

    @Test
    void saysWhatToDoWhereNobodyIs() {
        register();

        assertThat(mvc.get().uri("/overview").with(officers.ofDistrict("321281").onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("这里还没有人员")
                .doesNotContain("海陵区");
    }

    @Test
    void showsViewersFiguresWithoutLists() {
        register();

        assertThat(mvc.get()
                        .uri("/overview")
                        .with(officers.of(Role.VIEWER, GrantUnit.CITY).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("海陵区")
                .doesNotContain("/workers?district");
    }

    @Test
    void tellsProgramsTheSameNumbers() {
        register();

        assertThat(mvc.get()
                        .uri("/api/v1/overview")
                        .with(officers.ofDistrict("321202").onApi()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.people", people -> people.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.levels.ASSISTANT", level -> level.assertThat().isEqualTo(1))
                .hasPathSatisfying(
                        "$.registrations.missedWindow",
                        missed -> missed.assertThat().isEqualTo(1));
    }

    private void register() {
        var employer = organizations.register(EVERYTHING, renai());
        var lin = registration.register(EVERYTHING, lin().employedBy(at(employer)));
        certificates.record(EVERYTHING, lin, assistant());
    }
}
