package org.shegong.web.worker.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.number;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class WorkerApiTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    OrganizationRegister organizations;

    OrganizationId renai;
    WorkerId lin;
    Officer city;
    Officer hailing;

    @BeforeEach
    void registerLinInHailing() {
        renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        var welfareHome = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        lin = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
        registration.register(Scope.EVERYTHING, zeng().employedBy(at(welfareHome)));
        city = officers.ofCity();
        hailing = officers.ofDistrict("321202");
    }

    @Test
    void countsOnlyThePeopleOfTheAsker() {
        assertThat(get(city, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.page.totalElements")
                .isEqualTo(2);
        assertThat(get(hailing, ""))
                .bodyJson()
                .extractingPath("$.page.totalElements")
                .isEqualTo(1);
        assertThat(get(hailing, "?q=zw"))
                .bodyJson()
                .extractingPath("$.page.totalElements")
                .isEqualTo(0);
    }

    @Test
    void answersARecordWithItsVersionAndMasks() {
        assertThat(get(hailing, "/" + lin))
                .hasStatusOk()
                .hasHeader("ETag", "\"0\"")
                .bodyText()
                .contains("138******78")
                .doesNotContain("13812345678")
                .doesNotContain(lin().document().number());
    }

    @Test
    void answersAForeignPersonLikeAnUnknownOne() {
        var xinghua = officers.ofDistrict("321281");

        assertThat(get(xinghua, "/" + lin)).hasStatus(404);
        assertThat(get(xinghua, "/00000000-0000-7000-8000-000000000000")).hasStatus(404);
    }

    @Test
    void registersAPersonWithWarnings() {
        assertThat(post(hailing, "", """
            {"name": "王芳", "idNumber": "%s", "gender": "男", "organisation": "海陵区仁爱社会工作服务中心",
             "education": "本科", "contractKind": "劳务派遣", "phone": "138-0000-1111"}
            """.formatted(
                                number(LocalDate.of(1988, 5, 1), 2).value())))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.warnings[0].code")
                .isEqualTo("GENDER_MISMATCH");
        assertThat(get(hailing, "?q=wf"))
                .bodyJson()
                .extractingPath("$.page.totalElements")
                .isEqualTo(1);
    }

    @Test
    void refusesTheSamePersonTwice() {
        assertThat(post(hailing, "", entry("林梅", lin().document().number()))).hasStatus(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "districtCode", "id", "version", "registryNo", "createdBy", "_method"})
    void refusesFieldsThatNobodyMaySet(String field) {
        assertThat(post(city, "", "{\"name\": \"王芳\", \"" + field + "\": \"1\"}"))
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=a&q=b",
                "?unknown=1",
                "?size=201",
                "?page=-1",
                "?page=1000000000",
                "?sort=maskedId",
                "?status=FOO",
                "?expiresFrom=x",
                "?employer=1"
            })
    void refusesListsThatItDoesNotOffer(String query) {
        assertThat(get(city, query)).hasStatus(400);
    }

    @Test
    void correctsOnlyTheVersionThatWasRead() {
        assertThat(patch("{\"name\": \"林媚\"}", "\"0\"")).hasStatusOk().hasHeader("ETag", "\"1\"");

        assertThat(patch("{\"name\": \"林美\"}", "\"0\"")).hasStatus(412);
    }

    @Test
    void letsAPersonChangeEmployerAndLeave() {
        assertThat(change("/employments", "{\"organisation\": \"" + renai + "\", \"post\": \"督导\"}", "\"0\""))
                .hasStatusOk();
        assertThat(change("/departure", "{\"reason\": \"辞职\"}", "\"1\"")).hasStatusOk();
    }

    private MvcTestResult get(Officer officer, String path) {
        return mvc.get().uri("/api/v1/workers" + path).with(officer.onApi()).exchange();
    }

    private MvcTestResult post(Officer officer, String path, String body) {
        return mvc.post()
                .uri("/api/v1/workers" + path)
                .with(officer.onApi())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult change(String path, String body, String version) {
        return mvc.post()
                .uri("/api/v1/workers/" + lin + path)
                .with(hailing.onApi())
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult patch(String body, String version) {
        return mvc.patch()
                .uri("/api/v1/workers/" + lin)
                .with(hailing.onApi())
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String entry(String name, String number) {
        return "{\"name\": \"" + name + "\", \"idNumber\": \"" + number + "\", \"organisation\": \"海陵区仁爱社会工作服务中心\"}";
    }
}
