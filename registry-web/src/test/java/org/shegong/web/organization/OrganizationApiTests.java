package org.shegong.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.XINGHUA;
import static org.shegong.organization.OrganizationFixtures.named;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class OrganizationApiTests {

    private static final String TONGXIN = """
            {"name": "海陵区同心社会工作服务中心", "kind": "SOCIAL_ORG", "creditCode": "52321202MB5184021B",
             "region": "321202101"}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister register;

    @Test
    void pagesThroughTheEmployersOfAScope() {
        register.register(Scope.EVERYTHING, renai());
        register.register(Scope.EVERYTHING, xinghuaWelfareHome());

        assertThat(mvc.get()
                        .uri("/api/v1/organizations?size=1&sort=name,desc")
                        .with(officers.ofCity().onApi()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.page.totalElements")
                .isEqualTo(2);
        assertThat(mvc.get()
                        .uri("/api/v1/organizations")
                        .with(officers.ofDistrict(HAILING).onApi()))
                .bodyJson()
                .extractingPath("$.content[*].name")
                .asArray()
                .containsExactly("海陵区仁爱社会工作服务中心");
    }

    @Test
    void sortsNamesAsADictionaryDoes() {
        for (var name : List.of("张甸镇社工站", "先锋社区服务站", "西安路社区服务站", "安丰镇社工站")) {
            register.register(Scope.EVERYTHING, named(name));
        }

        assertThat(mvc.get()
                        .uri("/api/v1/organizations?sort=name")
                        .with(officers.ofCity().onApi()))
                .bodyJson()
                .extractingPath("$.content[*].name")
                .asArray()
                .containsExactly("安丰镇社工站", "西安路社区服务站", "先锋社区服务站", "张甸镇社工站");
    }

    @Test
    void refusesSortsAndSizesThatItDoesNotOffer() {
        var city = officers.ofCity().onApi();

        assertThat(mvc.get().uri("/api/v1/organizations?sort=version").with(city))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/api/v1/organizations?size=201").with(city)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void registersAndTellsWhereAndInWhichVersion() {
        var hailing = officers.ofDistrict(HAILING).onApi();

        assertThat(mvc.post()
                        .uri("/api/v1/organizations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(TONGXIN)
                        .with(hailing))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("ETag", "\"0\"")
                .bodyJson()
                .extractingPath("$.districtCode")
                .isEqualTo("321202");
    }

    @Test
    void refusesToRegisterBeyondTheScope() {
        assertThat(mvc.post()
                        .uri("/api/v1/organizations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(TONGXIN)
                        .with(officers.ofDistrict(XINGHUA).onApi()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void correctsOnlyTheVersionThatWasRead() {
        var id = register.register(Scope.EVERYTHING, renai());
        var city = officers.ofCity().onApi();
        var papers = "{\"kind\": \"SOCIAL_ORG\", \"creditCode\": \"52321202MB7298225N\", \"rating\": \"4A\"}";

        assertThat(mvc.put()
                        .uri("/api/v1/organizations/" + id + "/papers")
                        .header("If-Match", "\"7\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(papers)
                        .with(city))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(mvc.put()
                        .uri("/api/v1/organizations/" + id + "/papers")
                        .header("If-Match", "\"0\"")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(papers)
                        .with(city))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader("ETag", "\"1\"");
    }

    @Test
    void answersAForeignEmployerLikeAnUnknownOne() {
        var id = register.register(Scope.EVERYTHING, renai());

        assertThat(mvc.get()
                        .uri("/api/v1/organizations/" + id)
                        .with(officers.ofDistrict(XINGHUA).onApi()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
