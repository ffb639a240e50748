package org.shegong.web.worker.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

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
class WorkerChangesTests {

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

    @BeforeEach
    void registerLin() {
        var people = new People(organizations, registration);
        people.employer("高港医院", People.GAOGANG);
        lin = people.linAt(people.station());
    }

    @Test
    void showsMasksInTheFormOfCorrection() {
        assertThat(mvc.get()
                        .uri("/workers/{id}/edit", lin)
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"林梅\"", "138******78", "name=\"_version\"")
                .doesNotContain("13812345678");
    }

    @Test
    void keepsWhatIsMaskedWhenSavedUnchanged() {
        assertThat(corrected(version()).param("phone", "138******78")).hasStatus(HttpStatus.FOUND);

        assertThat(revealed("PHONE")).contains("13812345678");
    }

    @Test
    void showsWhatIsWrongInACorrection() {
        assertThat(corrected(version()).param("phone", "12").param("workStart", "2099"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"#phone\"", "href=\"#workStart\"", "aria-invalid=\"true\"", "value=\"2099\"");
    }

    @Test
    void tellsTheLoserOfARaceWhatDiffers() {
        long read = version();
        assertThat(corrected(read).param("ethnicity", "05")).hasStatus(HttpStatus.FOUND);

        assertThat(corrected(read).param("remark", "我写的备注"))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("他人已更改了这条记录", "维吾尔族", "我写的备注", "打开之后已被他人更改");
        assertThat(corrected(version()).param("remark", "我写的备注")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void changesTheEmployerFromAFutureDay() {
        assertThat(posted("/workers/{id}/employment")
                        .param("_version", String.valueOf(version()))
                        .param("organisation", "高港医院")
                        .param("employedFrom", "2027-01-01"))
                .redirectedUrl()
                .isEqualTo("/workers/" + lin + "?tab=employment&done=employer-changed");
        assertThat(mvc.get()
                        .uri("/workers/{id}?tab=employment", lin)
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("高港医院", "尚未开始", "至 2026-12-31");
    }

    @Test
    void refusesAnEmployerNobodyKnows() {
        assertThat(posted("/workers/{id}/employment")
                        .param("_version", String.valueOf(version()))
                        .param("organisation", "没有这家单位"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有这家单位", "href=\"#organisation\"", "海陵社工站");
    }

    @Test
    void seesSomebodyOff() {
        assertThat(posted("/workers/{id}/leaving")
                        .param("_version", String.valueOf(version()))
                        .param("lastDay", "2026.9.30")
                        .param("reason", "RESIGN"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(mvc.get().uri("/workers/{id}", lin).with(officers.ofCity().onPages()))
                .bodyText()
                .contains("已离职");
    }

    @Test
    void addsACourseOfStudy() {
        assertThat(posted("/workers/{id}/education")
                        .param("_version", String.valueOf(version()))
                        .param("education", "14")
                        .param("school", "河海大学"))
                .hasStatus(HttpStatus.FOUND);

        assertThat(mvc.get().uri("/workers/{id}", lin).with(officers.ofCity().onPages()))
                .bodyText()
                .contains("河海大学");
    }

    @Test
    void revealsANumberInTheAnswerOnly() {
        assertThat(revealed("ID_NUMBER"))
                .contains(number(LocalDate.of(1990, 6, 18), 2).value());
    }

    @Test
    void changesNothingOutsideTheScope() {
        var foreign = officers.ofDistrict(People.GAOGANG);

        for (var page : new String[] {"edit", "employment", "leaving", "education"}) {
            assertThat(mvc.get().uri("/workers/{id}/" + page, lin).with(foreign.onPages()))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private long version() {
        return directory.get(Scope.EVERYTHING, lin).version();
    }

    private MockMvcRequestBuilder corrected(long version) {
        return posted("/workers/{id}/edit").param("name", "林梅").param("_version", String.valueOf(version));
    }

    private MockMvcRequestBuilder posted(String path) {
        return mvc.post().uri(path, lin).with(officers.ofCity().onPages());
    }

    private String revealed(String field) {
        var answer = posted("/workers/{id}/reveal")
                .param("field", field)
                .param("purpose", "VERIFY_IDENTITY")
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
