package org.shegong.web.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What every list and every form have in common. */
@WebTest
class HouseRulesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister register;

    private Officer officer;

    @BeforeEach
    void registerTwoEmployers() {
        register.register(Scope.EVERYTHING, renai());
        register.register(Scope.EVERYTHING, xinghuaWelfareHome());
        officer = officers.ofCity();
    }

    @Test
    void alwaysSaysHowManyThereAre() {
        assertThat(page("/organizations")).bodyText().contains("共 2 条");
        assertThat(page("/organizations?q=仁爱")).bodyText().contains("共 1 条");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 50, 100})
    void offersFourSizesOfAPage(int size) {
        assertThat(page("/organizations?size=" + size))
                .hasStatusOk()
                .bodyText()
                .contains("size=10", "size=20", "size=50", "size=100")
                .containsPattern("size=" + size + "\" [^>]*aria-current=\"true\"");
    }

    @Test
    void keepsFiltersInTheLinksOfAList() {
        assertThat(page("/organizations?district=321202&size=10")).bodyText().contains("district=321202&amp;size=20");
    }

    @Test
    void letsEachFilterBeTakenAway() {
        assertThat(page("/organizations?q=仁爱&district=321202"))
                .bodyText()
                .contains("class=\"filters\"", "href=\"/organizations?district=321202\"");
    }

    @Test
    void saysWhatToDoWhereNothingWasFound() {
        assertThat(page("/organizations?q=没有这个单位")).bodyText().contains("empty-title", "empty-subtitle");
    }

    @Test
    void tellsAStatusByColourIconAndWord() {
        assertThat(page("/organizations"))
                .bodyText()
                .containsPattern("(?s)class=\"chip chip-good\"[^>]*>\\s*<svg.*?</svg>\\s*<span>正常</span>");
    }

    @Test
    void leadsFromEachProblemToItsField() {
        var wrong = mvc.post()
                .uri("/organizations")
                .param("name", "填错的单位")
                .param("creditCode", "52321202MB5184021X")
                .param("since", "2015-02-30")
                .with(officer.onPages());

        assertThat(wrong)
                .bodyText()
                .contains("href=\"#creditCode\"", "href=\"#since\"", "id=\"creditCode\"", "id=\"since\"")
                .containsPattern("id=\"creditCode\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void marksWhatMustBeFilledIn() {
        assertThat(page("/organizations/new"))
                .bodyText()
                .containsPattern("id=\"name\"[^>]*required")
                .contains("class=\"must\"");
    }

    @Test
    void beginsWithALinkPastTheHead() {
        assertThat(page("/organizations")).bodyText().contains("class=\"skip\" href=\"#main\"", "id=\"main\"");
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(officer.onPages()).exchange();
    }
}
