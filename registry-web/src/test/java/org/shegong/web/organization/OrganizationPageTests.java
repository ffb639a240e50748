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

    @Test
    void showsTheLoserOfARaceBothSides() {
        var id = register.register(Scope.EVERYTHING, renai());
        var city = officers.ofCity();

        assertThat(papers(id, "0", "MASS_ORG", city)).hasStatus3xxRedirection();
        assertThat(papers(id, "0", "COMMUNITY", city))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("现在的登记", "群团", "城乡社区");
        assertThat(papers(id, "1", "COMMUNITY", city)).hasStatus3xxRedirection();
    }

    @Test
    void findsTheEmployerAboveByItsName() {
        var above = register.register(Scope.EVERYTHING, renai());
        var id = register.register(Scope.EVERYTHING, named("东风社区服务点"));
        var city = officers.ofCity();

        assertThat(mvc.post()
                        .uri("/organizations/" + id + "/papers")
                        .param("kind", "COMMUNITY")
                        .param("parent", "海陵区仁爱社会工作服务中心")
                        .param("version", "0")
                        .with(city.onPages()))
                .hasStatus3xxRedirection();
        assertThat(directory.get(Scope.EVERYTHING, id).parent()).isEqualTo(above);
        assertThat(mvc.get().uri("/organizations/" + id).with(city.onPages()))
                .bodyText()
                .contains("海陵区仁爱社会工作服务中心");
    }

    @Test
    void suggestsEmployersOfTheOfficeOnly() {
        register.register(Scope.EVERYTHING, renai());
        var typed = "/organizations/suggestions?parent=仁爱";

        assertThat(mvc.get().uri(typed).with(officers.ofDistrict(HAILING).onPages()))
                .bodyText()
                .contains("海陵区仁爱社会工作服务中心");
        assertThat(mvc.get().uri(typed).with(officers.ofDistrict(XINGHUA).onPages()))
                .bodyText()
                .doesNotContain("仁爱");
    }

    private MockMvcTester.MockMvcRequestBuilder papers(
            OrganizationId id, String version, String kind, Officer officer) {
        return mvc.post()
                .uri("/organizations/" + id + "/papers")
                .param("kind", kind)
                .param("creditCode", "52321202MB7298225N")
                .param("version", version)
                .with(officer.onPages());
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
