package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.number;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationRegister;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class WorkerListTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Test
    void showsPeopleOfTheOwnDistrictOnly() {
        var people = new People(organizations, registration);
        people.linAt(people.station());
        people.zengAt(people.employer("高港医院", People.GAOGANG));

        assertThat(mvc.get()
                        .uri("/workers")
                        .with(officers.ofDistrict(People.HAILING).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("林梅", "共 1 条")
                .doesNotContain("曾伟");
    }

    @Test
    void headsEachColumnOnce() {
        linAtTheStation();

        var list = mvc.get().uri("/workers").with(officers.ofCity().onPages()).exchange();

        assertThat(new String(list.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                        .split("scope=\"col\""))
                .hasSize(1 + 8);
    }

    @Test
    void showsTheColumnsThatSomebodyChose() {
        linAtTheStation();
        var officer = officers.ofCity();
        mvc.post()
                .uri("/lists/workers/columns")
                .param("known", "employer", "education")
                .param("columns", "education")
                .param("back", "/workers")
                .with(officer.onPages())
                .exchange();

        assertThat(mvc.get().uri("/workers").with(officer.onPages()))
                .bodyText()
                .contains("data-label=\"学历\"")
                .doesNotContain("data-label=\"工作单位\"");
    }

    @Test
    void keepsAViewWithoutWhatWasSearchedFor() {
        var officer = officers.ofCity();
        mvc.post()
                .uri("/lists/workers/views")
                .param("viewName", "海陵在职")
                .param("back", "/workers?q=lm&status=IN_SERVICE&district=321202")
                .with(officer.onPages())
                .exchange();

        assertThat(mvc.get().uri("/workers").with(officer.onPages()))
                .bodyText()
                .contains("/workers?status=IN_SERVICE&amp;district=321202", "海陵在职")
                .doesNotContain("q=lm");
    }

    @Test
    void keepsWhatALinkAskedForInTheQueryBar() {
        linAtTheStation();

        assertThat(mvc.get()
                        .uri("/workers?level=NONE&district=321202&hours=SHORT")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("value=\"NONE\" selected=\"selected\"", "name=\"hours\" value=\"SHORT\"", "学时不足");
    }

    @Test
    void offersThoseOfWhomNothingIsRecorded() {
        linAtTheStation();

        assertThat(mvc.get()
                        .uri("/workers?serviceField=NONE&town=NONE")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains(">无证书</option>", ">学历未填</option>", "未归属", ">任一等级</option>", "服务领域：未记录", "乡镇（街道）：未记录")
                .contains("没有符合条件的人员");
    }

    @Test
    void saysHowToBeginWhereNobodyIs() {
        assertThat(mvc.get().uri("/workers").with(officers.ofCity().onPages()))
                .bodyText()
                .contains("名册里还没有人员", "href=\"/imports\"", "href=\"/workers/new\"")
                .doesNotContain("没有符合条件的人员");
    }

    @Test
    void answersHtmxWithRowsOnly() {
        linAtTheStation();

        assertThat(mvc.get()
                        .uri("/workers?level=")
                        .header("HX-Request", "true")
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("林梅")
                .doesNotContain("<h1");
    }

    @Test
    void speaksEnglishWhenAsked() {
        linAtTheStation();

        assertThat(mvc.get()
                        .uri("/workers?district=321202&lang=en")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("1 in all", "In service", "Remove filter: District");
    }

    @Test
    void opensTheRecordBehindAnIdNumber() {
        var lin = linAtTheStation();

        assertThat(mvc.post()
                        .uri("/workers/search")
                        .param("q", number(LocalDate.of(1990, 6, 18), 2).value())
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo("/workers/" + lin);
    }

    @Test
    void keepsAWordedSearchInTheAddress() {
        assertThat(mvc.post()
                        .uri("/workers/search")
                        .param("q", "林 &x")
                        .param("level", "SENIOR")
                        .with(officers.ofCity().onPages()))
                .redirectedUrl()
                .contains("q=%E6%9E%97%20%26x", "level=SENIOR")
                .doesNotContain("_csrf");
    }

    @Test
    void refusesAFilterThatNobodyOffers() {
        assertThat(mvc.get()
                        .uri("/workers?status=SLEEPING")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get()
                        .uri("/workers?sort=idNumber")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private String linAtTheStation() {
        var people = new People(organizations, registration);
        return people.linAt(people.station()).toString();
    }
}
