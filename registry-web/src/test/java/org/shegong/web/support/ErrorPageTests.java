package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page that cannot be shown says what happened, what to do next and which number to quote. */
@WebTest
class ErrorPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Test
    void saysWhatToDoAboutAnUnknownRecord() {
        assertThat(mvc.get()
                        .uri("/workers/" + UUID.randomUUID())
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("请检查地址，或从首页重新查找。", "href=\"/\"")
                .containsPattern("<code>[0-9A-Za-z-]{8,}</code>")
                .doesNotContain("Exception", "org.shegong");
    }

    @Test
    void saysItInEnglishToo() {
        assertThat(mvc.get()
                        .uri("/workers/" + UUID.randomUUID() + "?lang=en")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("lang=\"en\"")
                .doesNotContain("请检查地址");
    }

    @Test
    void refusesAFilterWithASentence() {
        assertThat(mvc.get().uri("/workers?size=201").with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("<h1", "请返回上一页")
                .doesNotContain("Exception");
    }

    @Test
    void repeatsNothingOfWhatWasAsked() {
        assertThat(mvc.get()
                        .uri("/workers?sort={sort}", "<script>alert(1)</script>")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .doesNotContain("alert(1)");
    }
}
