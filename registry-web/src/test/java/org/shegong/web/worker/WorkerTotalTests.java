package org.shegong.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.demo.DemoCity;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list stands before anybody is counted, and its total comes by itself, by a link or not at all. */
@WebTest
class WorkerTotalTests {

    private static final int PEOPLE = 45;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    DemoCity city;

    @BeforeEach
    void peopleTheCity() {
        city.populate(DemoCity.SEED, PEOPLE);
    }

    @Test
    void showsAFullPageBeforeItIsCounted() {
        list("/workers?page=1")
                .contains("正在计数…", "第 2 页", "rel=\"next\"", "href=\"/workers?page=1&amp;total=exact\"")
                .doesNotContain("共 45 条", "选择全部");
    }

    @Test
    void knowsTheTotalOnTheLastPage() {
        list("/workers?page=2").contains("共 45 条", "第 3 / 3 页").doesNotContain("正在计数…", "rel=\"next\"");
    }

    @Test
    void knowsTheTotalOfWhatFitsOnePage() {
        list("/workers?size=50").contains("共 45 条", "第 1 / 1 页").doesNotContain("正在计数…", "选择全部");
    }

    @Test
    void countsThePageForWhoRunsNoScript() {
        list("/workers?page=1&total=exact")
                .contains("<h1", "共 45 条", "第 2 / 3 页", "选择全部 45 条")
                .doesNotContain("正在计数…");
    }

    @Test
    void bringsTheTotalAndWhatWaitedForIt() {
        fragment("/workers?page=1&total=exact")
                .contains("id=\"total\"", "共 45 条", "id=\"where\" hx-swap-oob=\"true\">第 2 / 3 页", "选择全部 45 条")
                .doesNotContain("<h1", "<table");
    }

    @Test
    void saysThatNobodyStandsBehindTheLastPage() {
        list("/workers?page=7").contains("正在计数…", "rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    private AbstractStringAssert<?> list(String address) {
        return assertThat(mvc.get().uri(address).with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText();
    }

    private AbstractStringAssert<?> fragment(String address) {
        return assertThat(mvc.get()
                        .uri(address)
                        .header("HX-Request", "true")
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText();
    }
}
