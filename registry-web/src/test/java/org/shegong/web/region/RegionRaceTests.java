package org.shegong.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shegong.reference.document.SourceDocuments;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two browsers at one region, and days on which it does not stand. */
@WebTest
class RegionRaceTests {

    private static final String TOWN = "/regions/321202001/";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    SourceDocuments documents;

    @Test
    void showsTheLoserWhatTheWinnerMade() {
        assertThat(rename("先到街道", "2026-09-01", "0")).hasStatus3xxRedirection();

        assertThat(rename("后到街道", "2026-09-02", "0"))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("先到街道", "后到街道", "name=\"version\" value=\"1\"");
        assertThat(rename("后到街道", "2026-09-02", "1")).hasStatus3xxRedirection();
    }

    @Test
    void keepsTheSuccessorsOfAnEndingThatLost() {
        rename("先到街道", "2026-09-01", "0");

        assertThat(post(
                        "ending",
                        Map.of("kind", "MERGED", "successors", "321202002", "from", "2026-09-02", "version", "0")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("value=\"321202002\" checked", "name=\"version\" value=\"1\"");
    }

    @Test
    void saysAtTheFieldThatTheDayIsTooEarly() {
        rename("先到街道", "2026-09-01", "0");

        assertThat(rename("后到街道", "2026-09-01", "1"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("该区划的现状自 2026-09-01 起", "name=\"confirmed\"");
        assertThat(rename("先到街道", "2026-10-01", "1"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有需要变更的内容");
    }

    @Test
    void putsAChangeOfTheSameDayRightOnceConfirmed() {
        rename("先到街道", "2026-09-01", "0");

        assertThat(post(
                        "changes",
                        Map.of(
                                "what",
                                "rename",
                                "content",
                                "改正街道",
                                "from",
                                "2026-09-01",
                                "version",
                                "1",
                                "confirmed",
                                "true")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get()
                        .uri("/regions?code=321202001")
                        .with(officers.ofCity().onPages()))
                .bodyText()
                .contains("改正街道")
                .doesNotContain("先到街道");
    }

    @Test
    void asksTwiceBeforeAFigureReplacesAnother() {
        var typed = Map.of("year", "2020", "figure", "RESIDENTS", "basis", "USUAL", "amount", "586800", "document", "");
        assertThat(post("figures", typed)).hasStatus3xxRedirection();

        assertThat(post("figures", typed))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("现在登记的数值：586800")
                .containsPattern("name=\"replaces\" value=\"[0-9a-f-]{36}\"");
    }

    private MvcTestResult rename(String name, String from, String version) {
        return post("changes", Map.of("what", "rename", "content", name, "from", from, "version", version));
    }

    private MvcTestResult post(String what, Map<String, String> typed) {
        var request = mvc.post().uri(TOWN + what);
        typed.forEach(request::param);
        if (!typed.containsKey("document")) {
            request.param("document", documents.all().get(0).id().toString());
        }
        return request.with(officers.ofCity().onPages()).exchange();
    }
}
