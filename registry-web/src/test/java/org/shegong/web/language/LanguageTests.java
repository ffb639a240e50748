package org.shegong.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class LanguageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Test
    void speaksChineseWhateverTheBrowserPrefers() {
        assertThat(mvc.get()
                        .uri("/workers")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB")
                        .with(officer()))
                .bodyText()
                .contains("lang=\"zh-CN\"", "查询");
    }

    @Test
    void remembersTheLanguageThatWasChosen() {
        assertThat(mvc.get().uri("/workers?lang=en").with(officer())).cookies().hasCookieSatisfying("lang", cookie -> {
            assertThat(cookie.getValue()).startsWith("en");
            assertThat(cookie.isHttpOnly()).isTrue();
        });
        assertThat(mvc.get().uri("/workers").cookie(new Cookie("lang", "en")).with(officer()))
                .bodyText()
                .contains("lang=\"en\"", "Search")
                .doesNotContain("查询");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "", "../../etc", "%00"})
    void speaksChineseInEveryOtherLanguage(String asked) {
        assertThat(mvc.get().uri("/workers").param("lang", asked).with(officer()))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"zh-CN\"");
    }

    /** Braces in what was typed are no place for an argument. */
    @ParameterizedTest
    @ValueSource(strings = {"{0", "{0}", "${7*7}", "it's {1,number,#}"})
    void refusesAFilterItDoesNotKnowInsteadOfFailing(String typed) {
        for (var list : new String[] {"/workers", "/organizations"}) {
            assertThat(mvc.get().uri(list).param("status", typed).with(officer()))
                    .hasStatus(400)
                    .bodyText()
                    .contains("lang=\"zh-CN\"");
        }
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor officer() {
        return officers.ofCity().onPages();
    }
}
