package org.shegong.reports.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.certification.CertificationFixtures.assistant;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.zeng;

import org.junit.jupiter.api.Test;
import org.shegong.certification.Certificates;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class OverviewsTests {

    @Autowired
    Overviews overviews;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    Certificates certificates;

    @Test
    void sortsPeopleByDistrictLevelAndGroupOfEducation() {
        var employer = organizations.register(EVERYTHING, renai());
        certificates.record(EVERYTHING, registration.register(EVERYTHING, lin().employedBy(at(employer))), assistant());
        registration.register(EVERYTHING, zeng().employedBy(at(employer)));

        var overview = overviews.of(EVERYTHING);

        assertThat(overview.cells())
                .containsExactlyInAnyOrder(
                        new OverviewCell("321202", "ASSISTANT", "20", 1),
                        new OverviewCell("321202", Overview.NONE, Overview.NONE, 1));
        assertThat(overview.people()).isEqualTo(2);
        assertThat(overview.holders()).isEqualTo(1);
        assertThat(overview.horizon()).isEqualTo(TODAY.plusDays(90));
    }

    @Test
    void isEmptyWithoutAScope() {
        registration.register(EVERYTHING, lin());

        var overview = overviews.of(Scope.NOTHING);

        assertThat(overview.people()).isZero();
        assertThat(overview.outlook().missedWindow()).isZero();
    }
}
