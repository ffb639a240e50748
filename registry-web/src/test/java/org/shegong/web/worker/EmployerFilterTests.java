package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class EmployerFilterTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    OrganizationId station = OrganizationId.next();
    OrganizationId hospital = OrganizationId.next();

    @BeforeEach
    void people() {
        var people = new People(organizations, registration);
        station = people.station();
        people.linAt(station);
        hospital = people.employer("高港医院", People.GAOGANG);
    }

    @Test
    void findsPeopleByTheNameOfTheirEmployer() {
        assertThat(search("海陵社工")).redirectedUrl().endsWith("/workers?employer=" + station);
        assertThat(list("employer=" + station, officers.ofCity()))
                .bodyText()
                .contains("林梅", "单位：海陵社工站", "name=\"employer\" list=\"q-employers\"", "value=\"海陵社工站\"");
    }

    @Test
    void namesAnEmployerOfWhomNobodyIsFound() {
        assertThat(list("employer=" + hospital, officers.ofCity()))
                .bodyText()
                .contains("没有符合条件的人员", "单位：高港医院")
                .doesNotContain("单位：" + hospital);
    }

    @Test
    void namesNoEmployerOutsideTheOwnDistrict() {
        assertThat(list("employer=" + hospital, officers.ofDistrict(People.HAILING)))
                .bodyText()
                .contains("不在您管理范围内的单位")
                .doesNotContain("高港医院");
        assertThat(list("employer=高港医院", officers.ofDistrict(People.HAILING)))
                .bodyText()
                .contains("没有名称含这些字的单位")
                .doesNotContain("林梅");
    }

    @Test
    void asksWhichOneWhereSeveralAreMeant() {
        var other = new People(organizations, registration).employer("海陵社工二站", People.HAILING);

        assertThat(list("employer=海陵社工&status=IN_SERVICE", officers.ofCity()))
                .bodyText()
                .contains("请从下列单位中选择", "status=IN_SERVICE&amp;employer=" + station, "employer=" + other)
                .doesNotContain("林梅", "action=\"/exports\"");
    }

    @Test
    void suggestsEmployersToWhoeverReads() {
        assertThat(mvc.post()
                        .uri("/workers/search/employers")
                        .param("employer", "社工")
                        .with(officers.ofDistrict(People.HAILING).onPages()))
                .bodyText()
                .contains("海陵社工站");
        assertThat(mvc.post()
                        .uri("/workers/search/employers")
                        .param("employer", "医院")
                        .with(officers.ofDistrict(People.HAILING).onPages()))
                .bodyText()
                .doesNotContain("高港医院");
    }

    private MockMvcTester.MockMvcRequestBuilder search(String employer) {
        return mvc.post()
                .uri("/workers/search")
                .param("q", "")
                .param("employer", employer)
                .with(officers.ofCity().onPages());
    }

    private MockMvcTester.MockMvcRequestBuilder list(String asked, Officer reader) {
        return mvc.get().uri("/workers?" + asked).with(reader.onPages());
    }
}
