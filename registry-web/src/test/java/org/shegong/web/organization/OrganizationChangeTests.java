package org.shegong.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
import org.shegong.shared.CreditCode;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Dated changes of an employer at the page: what they meet is said at the field, and nobody overwrites another. */
@WebTest
class OrganizationChangeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister register;

    @Autowired
    OrganizationDirectory directory;

    private OrganizationId renai = OrganizationId.next();

    @BeforeEach
    void anEmployer() {
        renai = register.register(Scope.EVERYTHING, renai());
    }

    @Test
    void saysAtTheFieldThatARowBeginsThatDay() {
        var typed = Map.of("content", "更正后的名称", "from", "20150301", "version", "0");

        assertThat(change("NAME", typed))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("自 2015-03-01 起已有一条记录", "name=\"confirmed\"", "更正后的名称");
        assertThat(change("NAME", Map.of("content", "更正后的名称", "from", "20150301", "version", "0", "confirmed", "true")))
                .hasStatus3xxRedirection();
    }

    @Test
    void letsTheLoserOfARaceSendAgainAfterSeeing() {
        assertThat(change("NAME", Map.of("content", "先到的名称", "from", "20261001", "version", "0")))
                .hasStatus3xxRedirection();

        var lost = change("STATUS", Map.of("content", "SUSPENDED", "from", "20261002", "version", "0"));
        assertThat(lost).hasStatus(HttpStatus.PRECONDITION_FAILED).bodyText().contains("name=\"version\" value=\"1\"");
        assertThat(change("STATUS", Map.of("content", "SUSPENDED", "from", "20261002", "version", "1")))
                .hasStatus3xxRedirection();
    }

    @Test
    void readsAPlaceByItsWords() {
        assertThat(change("PLACE", Map.of("content", "城西街道", "from", "20261001", "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(directory.get(Scope.EVERYTHING, renai).townCode()).isEqualTo("321202002");
        assertThat(change("PLACE", Map.of("content", "街道", "from", "20261002", "version", "1")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("没有找到唯一的一项");
    }

    @Test
    void offersEveryPlaceAndBodyWithoutAScript() {
        assertThat(mvc.get()
                        .uri("/organizations/new")
                        .with(officers.ofDistrict(HAILING).onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("<datalist id=\"places\">", "<option value=\"海陵区 城东街道\">", "<datalist id=\"authorities\">");
    }

    @Test
    void keepsTheReasonOfAMergeThatLostARace() {
        var twin = register.register(Scope.EVERYTHING, named("仁爱社工中心"));
        change("NAME", Map.of("content", "先到的名称", "from", "20261001", "version", "0"));

        assertThat(mvc.post()
                        .uri("/organizations/" + renai + "/merge")
                        .param("into", "仁爱社工中心")
                        .param("reason", "同一单位")
                        .param("version", "0")
                        .with(officers.ofCity().onPages()))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("同一单位", "name=\"version\" value=\"1\"");
        assertThat(directory.get(Scope.EVERYTHING, twin).mergedInto()).isNull();
    }

    @Test
    void keepsTheEmployerAboveThatNobodyHereSees() {
        var foreign = register.register(Scope.EVERYTHING, xinghuaWelfareHome());
        register.correct(
                Scope.EVERYTHING,
                renai,
                0,
                new OrganizationDetails(new CreditCode("52321202MB7298225N"), null, "SOCIAL_ORG", null, null, foreign));

        assertThat(papers(officers.ofDistrict(HAILING), "", "1")).hasStatus3xxRedirection();

        assertThat(directory.get(Scope.EVERYTHING, renai).parent()).isEqualTo(foreign);
        assertThat(directory.get(Scope.EVERYTHING, renai).rating()).isEqualTo("4A");
    }

    @Test
    void meansTheOneOfExactlyThatNameAmongMany() {
        for (int number = 1; number <= 12; number++) {
            register.register(Scope.EVERYTHING, named("安仁社工站" + number));
        }
        var meant = register.register(Scope.EVERYTHING, named("社工站"));

        assertThat(papers(officers.ofCity(), "社工站", "0")).hasStatus3xxRedirection();

        assertThat(directory.get(Scope.EVERYTHING, renai).parent()).isEqualTo(meant);
    }

    @Test
    void mergesTwoThatHaveOneName() {
        var name = renai().name();
        var twin = register.register(
                Scope.EVERYTHING,
                new RegisterOrganization(
                        name,
                        OrganizationDetails.of(new CreditCode("52321202MB5184021B"), "SOCIAL_ORG"),
                        HAILING,
                        null,
                        LocalDate.of(2015, 1, 1)));

        assertThat(mvc.post()
                        .uri("/organizations/" + twin + "/merge")
                        .param("into", name)
                        .param("reason", "同一单位")
                        .param("version", "0")
                        .with(officers.ofCity().onPages()))
                .hasStatus3xxRedirection();
        assertThat(directory.get(Scope.EVERYTHING, twin).mergedInto()).isEqualTo(renai);
    }

    private MvcTestResult papers(Officer officer, String above, String version) {
        return mvc.post()
                .uri("/organizations/" + renai + "/papers")
                .param("kind", "SOCIAL_ORG")
                .param("creditCode", "52321202MB7298225N")
                .param("rating", "4A")
                .param("parent", above)
                .param("version", version)
                .with(officer.onPages())
                .exchange();
    }

    private MvcTestResult change(String aspect, Map<String, String> typed) {
        var request = mvc.post().uri("/organizations/" + renai + "/changes/" + aspect);
        typed.forEach(request::param);
        return request.with(officers.ofCity().onPages()).exchange();
    }
}
