package org.shegong.web.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.web.worker.People;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.handover.HandoverView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class HandoverPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    HandoverDirectory directory;

    private WorkerId lin = WorkerId.next();
    private Officer hailing;
    private Officer gaogang;

    @BeforeEach
    void putLinToWork() {
        var people = new People(organizations, registration);
        lin = people.linAt(people.station());
        people.employer("高港医院", People.GAOGANG);
        hailing = officers.ofDistrict(People.HAILING);
        gaogang = officers.ofDistrict(People.GAOGANG);
        assertThat(workers.get(Scope.EVERYTHING, lin)).isNotNull();
    }

    @Test
    void goesFromOneDistrictToTheOther() {
        assertThat(released(People.GAOGANG)).hasStatus(HttpStatus.FOUND);
        var id = only().id();
        assertThat(mvc.get().uri("/workers/{id}", lin).with(hailing.onPages()))
                .bodyText()
                .contains("正在移交到高港区");
        assertThat(mvc.get().uri("/").with(gaogang.onPages())).bodyText().contains("移交待办理");
        assertThat(mvc.get().uri("/handovers/{id}", id).with(gaogang.onPages()))
                .bodyText()
                .contains("林梅", "海陵区", "接收")
                .doesNotContain("/workers/" + lin);

        assertThat(step(gaogang, id, "ACCEPTANCE").param("organisation", "高港医院"))
                .redirectedUrl()
                .isEqualTo("/handovers/" + id + "?done=handover-acceptance");
        assertThat(mvc.get().uri("/workers/{id}", lin).with(gaogang.onPages())).hasStatusOk();
        assertThat(mvc.get().uri("/workers/{id}", lin).with(hailing.onPages())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void answersEveryRequestTheSame() {
        var known = requested(lin().document().number());
        var unknown = requested(number(LocalDate.of(1979, 1, 5), 7).value());

        assertThat(known).redirectedUrl().isEqualTo("/handovers?done=handover-requested");
        assertThat(unknown).redirectedUrl().isEqualTo("/handovers?done=handover-requested");
        assertThat(mvc.get().uri("/handovers").with(gaogang.onPages()))
                .bodyText()
                .contains("申请转入的人员", "已申请，待转出")
                .doesNotContain("林梅", "海陵");
    }

    @Test
    void showsWhatIsWrongInARequest() {
        assertThat(requested("123"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"#idNumber\"");
    }

    @Test
    void asksForAReasonToDecline() {
        assertThat(released(People.GAOGANG)).hasStatus(HttpStatus.FOUND);
        var id = only().id();

        assertThat(step(gaogang, id, "DECLINE"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"#reason\"");
        assertThat(step(gaogang, id, "DECLINE").param("reason", "没有空岗")).hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri("/handovers/{id}", id).with(hailing.onPages()))
                .bodyText()
                .contains("没有空岗", "已退回");
    }

    @Test
    void sendsTheSameFormOnce() {
        assertThat(released(People.GAOGANG)).hasStatus(HttpStatus.FOUND);

        assertThat(released(People.GAOGANG))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经在移交中");
    }

    @Test
    void showsNothingToOtherDistricts() {
        assertThat(released(People.GAOGANG)).hasStatus(HttpStatus.FOUND);
        var other = officers.ofDistrict("321281");

        assertThat(mvc.get().uri("/handovers/{id}", only().id()).with(other.onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/workers/{id}/handover", lin).with(other.onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/handovers").with(other.onPages())).bodyText().contains("没有移交");
    }

    @Test
    void answersProgramsTheSame() {
        assertThat(mvc.post()
                        .uri("/api/v1/handovers")
                        .with(hailing.onApi())
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"worker\":\"" + lin + "\",\"toDistrict\":\"321203\"}"))
                .hasStatus(HttpStatus.CREATED);
        var open = only();

        assertThat(mvc.post()
                        .uri("/api/v1/handovers/{id}/steps/ACCEPTANCE", open.id())
                        .with(gaogang.onApi())
                        .header("If-Match", "\"" + open.version() + "\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"organisation\":\"高港医院\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("ACCEPTED");
        assertThat(mvc.post()
                        .uri("/api/v1/handovers/{id}/withdrawal", open.id())
                        .with(hailing.onApi())
                        .header("If-Match", "\"" + open.version() + "\""))
                .hasStatus(HttpStatus.CONFLICT);
    }

    private MvcTestResult released(String district) {
        return mvc.post()
                .uri("/workers/{id}/handover", lin)
                .with(hailing.onPages())
                .param("toDistrict", district)
                .param("effectiveFrom", "2026-10-08")
                .param("version", "0")
                .exchange();
    }

    private MvcTestResult requested(String number) {
        return mvc.post()
                .uri("/handovers/requests/new")
                .with(gaogang.onPages())
                .param("idNumber", number)
                .param("toDistrict", People.GAOGANG)
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder step(Officer officer, UUID id, String step) {
        return mvc.post()
                .uri("/handovers/{id}/steps/{step}", id, step)
                .with(officer.onPages())
                .param("version", String.valueOf(only().version()));
    }

    private HandoverView only() {
        return directory
                .search(Scope.EVERYTHING, false, PageRequest.of(0, 5))
                .getContent()
                .get(0);
    }
}
