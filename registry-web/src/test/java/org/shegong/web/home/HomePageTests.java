package org.shegong.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class HomePageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Test
    void saysWhenNothingNeedsDoing() {
        assertThat(mvc.get().uri("/").with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("目前没有待办事项", "管理范围内的人员");
    }

    @Test
    void offersOnlyWhatTheReaderMayOpen() {
        var auditor = officers.of(Role.AUDITOR, GrantUnit.CITY);

        assertThat(mvc.get().uri("/").with(auditor.onPages()))
                .bodyText()
                .contains("href=\"/audit\"")
                .doesNotContain("href=\"/workers\"", "top-search");
    }

    @Test
    void saysWhatWasJustDone() {
        var officer = officers.ofCity();

        assertThat(mvc.get().uri("/?done=saved").with(officer.onPages()))
                .bodyText()
                .contains("已保存。");
        assertThat(mvc.get().uri("/?done=<b>x").with(officer.onPages()))
                .bodyText()
                .doesNotContain("<b>x", "flash");
    }

    @Test
    void servesItsFilesUnderLastingAddresses() {
        var home = mvc.get().uri("/").with(officers.ofCity().onPages()).exchange();
        var style = java.util.regex.Pattern.compile("/assets/css/registry-[0-9a-f]{32}\\.css")
                .matcher(java.util.Objects.requireNonNull(bodyOf(home)));

        assertThat(style.find()).isTrue();
        assertThat(mvc.get().uri(style.group()).servletPath(style.group()))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    }

    private static String bodyOf(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
