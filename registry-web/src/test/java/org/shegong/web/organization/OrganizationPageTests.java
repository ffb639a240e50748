package org.shegong.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.XINGHUA;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;

import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class OrganizationPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    @Test
    void listsTheEmployersOfTheOfficeOnly() {
        register.register(Scope.EVERYTHING, renai());
        register.register(Scope.EVERYTHING, xinghuaWelfareHome());

        assertThat(mvc.get()
                        .uri("/organizations")
                        .with(officers.ofDistrict(HAILING).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("海陵区仁爱社会工作服务中心", "共 1 条")
                .doesNotContain("兴化市社会福利院");
    }

    @Test
    void answersASearchWithRowsOnly() {
        register.register(Scope.EVERYTHING, renai());

        assertThat(mvc.get()
                        .uri("/organizations?q=仁爱&kind=SOCIAL_ORG&status=ACTIVE")
                        .header("HX-Request", "true")
                        .with(officers.ofCity().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("海陵区仁爱社会工作服务中心")
                .doesNotContain("<h1>");
    }

    @Test
    void showsAForeignEmployerLikeAnUnknownOne() {
        var id = register.register(Scope.EVERYTHING, renai());
        var xinghua = officers.ofDistrict(XINGHUA).onPages();

        assertThat(mvc.get().uri("/organizations/" + id).with(xinghua)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/organizations/" + OrganizationId.next()).with(xinghua))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsTheRecordWithItsHistoryInBothLanguages() {
        var id = register.register(Scope.EVERYTHING, renai());
        var city = officers.ofCity().onPages();

        assertThat(mvc.get().uri("/organizations/" + id).with(city)).bodyText().contains("沿革", "城东街道", "正常");
        assertThat(mvc.get().uri("/organizations/" + id + "?lang=en").with(city))
                .hasStatusOk();
    }

    @Test
    void registersWhatWasTyped() {
        assertThat(mvc.post()
                        .uri("/organizations")
                        .param("name", "海陵区同心社会工作服务中心")
                        .param("kind", "SOCIAL_ORG")
                        .param("creditCode", "5232 1202 MB51 8402 1B")
                        .param("region", "321202101")
                        .param("since", "2015年3月1日")
                        .with(officers.ofDistrict(HAILING).onPages()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/organizations?q=同心").with(officers.ofCity().onPages()))
                .bodyText()
                .contains("52321202MB5184021B");
    }

    @Test
    void showsTheFormAgainWithEverythingThatWasTyped() {
        assertThat(mvc.post()
                        .uri("/organizations")
                        .param("name", "填错的单位")
                        .param("creditCode", "52321202MB5184021X")
                        .param("since", "2015-02-30")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("填错的单位", "52321202MB5184021X", "2015-02-30");
    }

    @Test
    void opensEveryFormOfARecord() {
        var id = register.register(Scope.EVERYTHING, renai());
        var city = officers.ofCity().onPages();

        assertThat(new String[] {
                    "new",
                    id + "/papers",
                    id + "/merge",
                    id + "/changes/NAME",
                    id + "/changes/PLACE",
                    id + "/changes/STATUS",
                    id + "/changes/SUPERVISOR"
                })
                .allSatisfy(path -> assertThat(
                                mvc.get().uri("/organizations/" + path).with(city))
                        .hasStatusOk());
    }

    @Test
    void renamesFromADayAndTellsTheSecondEditor() {
        var id = register.register(Scope.EVERYTHING, renai());
        var city = officers.ofCity();

        assertThat(change(id, "NAME", "新的名称", city)).hasStatus3xxRedirection();
        assertThat(change(id, "NAME", "又一个名称", city))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("又一个名称");
        assertThat(directory.get(Scope.EVERYTHING, id).name()).isEqualTo("新的名称");
    }

    @Test
    void mergesADoubleAndTakesItOutAgain() {
        register.register(Scope.EVERYTHING, renai());
        var twin = register.register(Scope.EVERYTHING, named("仁爱社工中心"));
        var city = officers.ofCity().onPages();

        assertThat(mvc.post()
                        .uri("/organizations/" + twin + "/merge")
                        .param("into", "52321202MB7298225N")
                        .param("reason", "同一单位")
                        .param("version", "0")
                        .with(city))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/organizations?merged=true").with(city))
                .bodyText()
                .contains("仁爱社工中心");
    }

    @Test
    void letsReadersChangeNothing() {
        var id = register.register(Scope.EVERYTHING, renai());
        var viewer = officers.of(Role.VIEWER, GrantUnit.CITY).onPages();

        assertThat(mvc.get().uri("/organizations/" + id + "/papers").with(viewer))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MockMvcTester.MockMvcRequestBuilder change(
            OrganizationId id, String aspect, String content, Officer officer) {
        return mvc.post()
                .uri("/organizations/" + id + "/changes/" + aspect)
                .param("content", content)
                .param("from", "20261001")
                .param("version", "0")
                .with(officer.onPages());
    }
}
