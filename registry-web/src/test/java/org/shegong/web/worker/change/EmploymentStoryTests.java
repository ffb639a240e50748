package org.shegong.web.worker.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.shegong.worker.employment.EmploymentView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A working life on pages: planned changes, one before another, cancelled ones, work beside. */
@WebTest
class EmploymentStoryTests {

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
    private @Nullable Officer officer;

    @BeforeEach
    void registerLin() {
        var people = new People(organizations, registration);
        people.employer("海陵福利院", People.HAILING);
        people.employer("海陵医院", People.HAILING);
        lin = people.linAt(people.station());
        officer = officers.ofDistrict(People.HAILING);
    }

    @Test
    void showsWhatIsPlannedBeforeAnotherChange() {
        assertThat(moved("海陵福利院", "2027-03-01")).hasStatus(HttpStatus.FOUND);

        assertThat(page("/employment")).bodyText().contains("已登记的今后变动", "海陵福利院", "自 2027-03-01 起", "取消这次变动");

        assertThat(moved("海陵医院", "2027-01-01")).hasStatus(HttpStatus.FOUND);
        assertThat(segments())
                .extracting(segment -> segment.from() + "/" + segment.to())
                .containsExactly("2020-03-01/2027-01-01", "2027-01-01/2027-03-01", "2027-03-01/null");
    }

    @Test
    void cancelsAPlannedChange() {
        assertThat(moved("海陵福利院", "2027-03-01")).hasStatus(HttpStatus.FOUND);
        var address = "/employments/" + segments().get(1).id() + "/retraction";

        assertThat(page(address)).bodyText().contains("海陵福利院", "海陵社工站", "自 2020-03-01 起的任职继续有效");
        assertThat(posted(address)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(posted(address).param("_confirmed", "true"))
                .redirectedUrl()
                .endsWith("?tab=employment&done=employment-retracted");

        assertThat(segments()).singleElement().extracting(EmploymentView::to).isNull();
    }

    @Test
    void refusesToCancelWhatSomebodyHasChanged() {
        assertThat(moved("海陵福利院", "2027-03-01")).hasStatus(HttpStatus.FOUND);
        var address = "/employments/" + segments().get(1).id() + "/retraction";

        assertThat(mvc.post()
                        .uri("/workers/" + lin + address)
                        .with(officer().onPages())
                        .param("_version", "0")
                        .param("_confirmed", "true"))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(segments()).hasSize(2);
    }

    /** Nobody but the city keeps people without an employer. */
    @Test
    void leavesTheOnlyEmploymentToTheCity() {
        var address = "/employments/" + segments().get(0).id() + "/retraction";

        assertThat(posted(address).param("_confirmed", "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        officer = officers.ofCity();
        assertThat(posted(address).param("_confirmed", "true")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void beginsAndEndsWorkBeside() {
        assertThat(posted("/side-employment").param("organisation", "海陵医院").param("employedFrom", "2026-09-01"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("?tab=employment")).bodyText().contains("兼任", "结束兼任", "海陵医院");

        var beside = segments().stream()
                .filter(segment -> !segment.main())
                .findFirst()
                .orElseThrow();
        assertThat(page("/leaving?employment=" + beside.id())).bodyText().contains("结束兼任", "海陵医院");
        assertThat(posted("/leaving")
                        .param("employment", beside.id().toString())
                        .param("lastDay", "2026-09-30")
                        .param("reason", "CONTRACT_END"))
                .redirectedUrl()
                .endsWith("?tab=employment&done=worker-left");
        assertThat(directory.get(Scope.EVERYTHING, lin).card().work().employerName())
                .isEqualTo("海陵社工站");
    }

    @Test
    void sendsTheOfficerOnWhenARecordClosesBehindHer() {
        assertThat(posted("/leaving").param("lastDay", "2026-09-30").param("reason", "RESIGN"))
                .redirectedUrl()
                .isEqualTo("/workers?done=worker-left-for-good");

        assertThat(mvc.get()
                        .uri("/workers?done=worker-left-for-good")
                        .with(officer().onPages()))
                .bodyText()
                .contains("现由市级管理");
    }

    @Test
    void asksWhySomebodyLeaves() {
        assertThat(posted("/leaving").param("lastDay", "2026-09-30"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"#reason\"");
    }

    @Test
    void putsACourseOfStudyRight() {
        var study = directory
                .get(Scope.EVERYTHING, lin)
                .facts()
                .education()
                .get(0)
                .id()
                .toString();

        assertThat(page("/education?study=" + study))
                .bodyText()
                .contains("南京大学", "/education/" + study + "/retraction");
        assertThat(posted("/education")
                        .param("study", study)
                        .param("education", "14")
                        .param("school", "河海大学"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("")).bodyText().contains("河海大学").doesNotContain("南京大学");
    }

    @Test
    void takesACourseOfStudyBack() {
        var study =
                directory.get(Scope.EVERYTHING, lin).facts().education().get(0).id();

        assertThat(posted("/education/" + study + "/retraction").param("_confirmed", "true"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(page("")).bodyText().contains("尚未填写学历").doesNotContain("南京大学");
    }

    private Officer officer() {
        return Objects.requireNonNull(officer);
    }

    private MockMvcRequestBuilder moved(String employer, String from) {
        return posted("/employment").param("organisation", employer).param("employedFrom", from);
    }

    private MockMvcRequestBuilder page(String path) {
        return mvc.get().uri("/workers/" + lin + path).with(officer().onPages());
    }

    private MockMvcRequestBuilder posted(String path) {
        var version = directory.get(Scope.EVERYTHING, lin).version();
        return mvc.post()
                .uri("/workers/" + lin + path)
                .with(officer().onPages())
                .param("_version", String.valueOf(version));
    }

    private List<EmploymentView> segments() {
        return directory.get(Scope.EVERYTHING, lin).facts().employments();
    }
}
