package org.shegong.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.notice.Notices;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class HomePageTests {

    private static final Pattern FIGURE = Pattern.compile("class=\"card tile\" href=\"([^\"]+)\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    Notices notices;

    @Test
    void saysWhenNothingNeedsDoing() {
        assertThat(mvc.get().uri("/").with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("目前没有待办事项", "管理范围内的人员");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "CITY_OFFICER",
                "DISTRICT_OFFICER",
                "FINANCE",
                "VIEWER",
                "SYSTEM_ADMIN",
                "SECURITY_ADMIN",
                "AUDITOR"
            })
    void opensAListBehindEveryFigure(Role role) {
        var unit = role == Role.DISTRICT_OFFICER ? GrantUnit.district("321202") : GrantUnit.CITY;
        var reader = officers.of(role, unit);
        notices.tell(reader.user().id(), "demo-welcome", List.of(role.name()), "/");
        var figures = FIGURE.matcher(
                        bodyOf(mvc.get().uri("/").with(reader.onPages()).exchange()))
                .results()
                .map(figure -> figure.group(1).replace("&amp;", "&"))
                .toList();

        assertThat(figures).hasSizeGreaterThan(1).contains("/notices");
        assertThat(figures)
                .allSatisfy(path ->
                        assertThat(mvc.get().uri(path).with(reader.onPages())).hasStatusOk());
    }

    @Test
    void countsPeopleForWhoeverSeesNoNames() {
        districts.settle();
        var viewer = officers.of(Role.VIEWER, GrantUnit.CITY);

        assertThat(mvc.get().uri("/").with(viewer.onPages()))
                .bodyText()
                .contains("<strong>3</strong><span>在册人员</span>")
                .doesNotContain("href=\"/workers\"");
    }

    @Test
    void leadsAWorkerToTheOwnRecordOnly() {
        var world = districts.settle();
        var lin = officers.of(Role.WORKER, GrantUnit.worker(world.lin())).onPages();

        assertThat(mvc.get().uri("/").with(lin)).bodyText().contains("href=\"/record\"", "我的档案");
        assertThat(mvc.get().uri("/record?tab=employment").with(lin))
                .hasStatusOk()
                .bodyText()
                .contains("林梅", TwoDistricts.STATION, "href=\"/record?tab=history\"")
                .doesNotContain("href=\"/workers", "href=\"/organizations");
        assertThat(mvc.get().uri("/workers/" + world.lin()).with(lin)).hasStatus(HttpStatus.FORBIDDEN);
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
        var style = Pattern.compile("/assets/css/registry-[0-9a-f]{32}\\.css")
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
