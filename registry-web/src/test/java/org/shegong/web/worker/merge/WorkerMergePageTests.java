package org.shegong.web.worker.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.web.worker.People;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@WebTest
class WorkerMergePageTests {

    private static final LocalDate LINS_BIRTHDAY = LocalDate.of(1990, 6, 18);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    private WorkerId lin = WorkerId.next();
    private WorkerId twin = WorkerId.next();

    @BeforeEach
    void registerLinTwice() {
        var people = new People(organizations, registration);
        lin = people.linAt(people.station());
        var hospital = people.employer("高港医院", People.GAOGANG);
        twin = registration.register(
                Scope.EVERYTHING, person("林梅", LINS_BIRTHDAY, 8).employedBy(at(hospital)));
    }

    @Test
    void findsThoseOfTheSameNameAndBirthDate() {
        assertThat(mvc.get()
                        .uri("/workers/{id}/merge", lin)
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("/workers/" + lin + "/merge/" + twin, "高港医院");
    }

    @Test
    void keepsCandidatesInsideTheScope() {
        var hailing = officers.ofDistrict(People.HAILING);

        assertThat(mvc.get().uri("/workers/{id}/merge", lin).with(hailing.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("没有找到可能重复的记录")
                .doesNotContain(twin.toString());
        assertThat(mvc.get().uri("/workers/{id}/merge/{other}", lin, twin).with(hailing.onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void setsBothSideBySide() {
        assertThat(mvc.get()
                        .uri("/workers/{id}/merge/{other}", lin, twin)
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("海陵社工站", "高港医院", "138******78", "name=\"survivor\"")
                .doesNotContain("13812345678");
    }

    @Test
    void refusesAMergeWithoutAReason() {
        assertThat(merging(lin, " "))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"#reason\"");
    }

    @Test
    void mergesAndMakesTwoOfThemAgain() {
        assertThat(merging(lin, "同一人重复登记")).redirectedUrl().isEqualTo("/workers/" + lin + "?done=workers-merged");
        assertThat(mvc.get().uri("/workers/{id}", twin).with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);

        var undoing = "/workers/" + lin + "/merges/";
        var history = text("/workers/" + lin + "?tab=history");
        assertThat(history).contains(undoing, "同一人重复登记");
        var way = history.substring(history.indexOf(undoing));
        assertThat(mvc.post()
                        .uri(way.substring(0, way.indexOf('"')))
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(directory.get(Scope.EVERYTHING, twin).card().name()).isEqualTo("林梅");
    }

    @Test
    void refusesAMergeOfWhatHasChangedSince() {
        assertThat(merging(lin, "同一人", 7)).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    private MockMvcRequestBuilder merging(WorkerId survivor, String reason) {
        return merging(survivor, reason, 0);
    }

    private MockMvcRequestBuilder merging(WorkerId survivor, String reason, long version) {
        return mvc.post()
                .uri("/workers/{id}/merge/{other}", lin, twin)
                .param("survivor", survivor.toString())
                .param("reason", reason)
                .param("version", String.valueOf(version))
                .param("otherVersion", "0")
                .with(officers.ofCity().onPages());
    }

    private String text(String address) {
        var answer = mvc.get().uri(address).with(officers.ofCity().onPages()).exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
