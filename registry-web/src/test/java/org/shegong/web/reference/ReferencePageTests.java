package org.shegong.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.testing.TestTime;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class ReferencePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    CodeLists lists;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reference",
                "/reference/lists/EDUCATION",
                "/reference/lists/DIVISION?q=海陵&page=0",
                "/reference/lists/EDUCATION/changes/synonym",
                "/reference/lists/EDUCATION/changes/add",
                "/reference/lists/EDUCATION/changes/end?code=10",
                "/reference/authorities?on=2010-07-18",
                "/reference/authorities/new",
                "/reference/documents",
                "/reference/documents/new",
                "/reference/calendar",
                "/reference/calendar?year=2030"
            })
    void opensEveryPageInBothLanguages(String page) {
        var city = officers.ofCity().onPages();

        assertThat(mvc.get().uri(page).with(city)).hasStatusOk();
        assertThat(mvc.get().uri(page).queryParam("lang", "en").with(city)).hasStatusOk();
    }

    @Test
    void remembersASpelling() {
        assertThat(mvc.post()
                        .uri("/reference/lists/EDUCATION/changes/synonym")
                        .param("code", "41")
                        .param("zh", "幼师")
                        .with(officers.ofCity().onPages()))
                .hasStatus3xxRedirection();
        assertThat(lists.resolve(CodeList.EDUCATION, "幼师", TestTime.TODAY))
                .map(CodeEntry::code)
                .contains("41");
    }

    @Test
    void tellsWhatASpellingMeansAlready() {
        assertThat(mvc.post()
                        .uri("/reference/lists/EDUCATION/changes/synonym")
                        .param("code", "20")
                        .param("zh", "大专")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("大学专科", "value=\"大专\"");
    }

    @Test
    void endsAValueForTheFirstOfTwoEditors() {
        var city = officers.ofCity();

        assertThat(end(city)).hasStatus3xxRedirection();
        assertThat(end(city)).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void keepsDistrictOfficersFromChangingLists() {
        var district = officers.ofDistrict("321202").onPages();

        assertThat(mvc.get().uri("/reference/lists/EDUCATION").with(district)).hasStatusOk();
        assertThat(mvc.get().uri("/reference/lists/EDUCATION/changes/add").with(district))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void givesNoNewValueACodeInUse() {
        assertThat(wording("")).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("该代码正在使用", "慈善公益");
        assertThat(wording("7")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(wording("0")).hasStatus3xxRedirection();
        assertThat(lists.find(CodeList.SERVICE_FIELD, "CHARITY"))
                .map(CodeEntry::zh)
                .contains("慈善公益");
    }

    @Test
    void savesARewordingOnceItsSenderSawTheStoredOne() {
        assertThat(wording("7"))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("现在的用语", "name=\"version\" value=\"0\"", "慈善公益");
        assertThat(wording("0")).hasStatus3xxRedirection();
    }

    private MockMvcTester.MockMvcRequestBuilder wording(String version) {
        return mvc.post()
                .uri("/reference/lists/SERVICE_FIELD/changes/add")
                .param("code", "CHARITY")
                .param("zh", "慈善公益")
                .param("en", "Charity")
                .param("from", "20270101")
                .param("version", version)
                .with(officers.ofCity().onPages());
    }

    private MockMvcTester.MockMvcRequestBuilder end(Officer officer) {
        return mvc.post()
                .uri("/reference/lists/SERVICE_FIELD/changes/end")
                .param("code", "CHARITY")
                .param("from", "20270101")
                .param("version", "0")
                .with(officer.onPages());
    }
}
