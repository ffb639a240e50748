package org.shegong.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.shared.Scope;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class LanguageSwitchTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationDirectory organizations;

    @Test
    void linksToTheSamePageInTheOtherLanguage() {
        assertThat(mvc.get().uri("/organizations?q=a").with(officers.ofCity().onPages()))
                .bodyText()
                .contains("href=\"/organizations?q=a&amp;lang=en\"")
                .doesNotContain("name=\"_lang\"");
    }

    @Test
    void carriesAlongWhatARefusedFormHeld() {
        assertThat(mvc.post()
                        .uri("/organizations")
                        .param("name", "填到一半的单位")
                        .param("creditCode", "")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("<input type=\"hidden\" name=\"name\" value=\"填到一半的单位\"", "name=\"_lang\"");
    }

    @Test
    void showsTheFormInTheOtherLanguageWithoutSendingIt() {
        var before = organizations.search(Scope.EVERYTHING, OrganizationSearch.ALL, Pageable.ofSize(1));

        assertThat(mvc.post()
                        .uri("/organizations")
                        .param("_lang", "en")
                        .param("name", "海陵区同心社会工作服务中心")
                        .param("kind", "SOCIAL_ORG")
                        .param("region", "321202101")
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"en\"", "海陵区同心社会工作服务中心", "Save");
        assertThat(organizations
                        .search(Scope.EVERYTHING, OrganizationSearch.ALL, Pageable.ofSize(1))
                        .getTotalElements())
                .isEqualTo(before.getTotalElements());
    }

    @Test
    void asksASearchOnceMoreThatHadToBePosted() {
        assertThat(mvc.post()
                        .uri("/workers/search")
                        .param("q", "321298199006180027")
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("action=\"/workers/search\"", "name=\"_lang\"");
    }
}
