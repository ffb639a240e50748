package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class HtmxTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Test
    void answersAFragmentToWhoeverSwapsOne() {
        assertThat(asked()).hasStatusOk().bodyText().doesNotContain("<html", "<h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HX-Boosted", "HX-History-Restore-Request"})
    void answersTheWholePageToWhoeverShowsOne(String header) {
        assertThat(asked(header)).hasStatusOk().bodyText().contains("<html", "<h1");
    }

    @Test
    void keepsCachesFromMixingPageAndFragment() {
        assertThat(asked().getResponse().getHeaders("Vary")).anyMatch(vary -> vary.contains("HX-Request"));
    }

    private MvcTestResult asked(String... headers) {
        var request = mvc.get().uri("/organizations").header("HX-Request", "true");
        for (var header : headers) {
            request = request.header(header, "true");
        }
        return request.with(officers.ofCity().onPages()).exchange();
    }
}
