package org.shegong.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Requests of a wrong shape are refused calmly: never a failure, and never half understood. */
@WebTest
class RequestShapeTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    private @Nullable Officer city;

    @BeforeEach
    void settle() {
        districts.station();
        city = officers.ofCity();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/input/json-of-a-person.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '~')
    void refusesJsonThatIsNotAPerson(String content, @Nullable String field, @Nullable String code) {
        var answer = posted(content.getBytes(StandardCharsets.UTF_8), "application/json");

        assertThat(answer)
                .hasStatus(400)
                .bodyText()
                .contains("requestId", "title")
                .doesNotContain("org.shegong", "jackson", "java.");
        if (field != null) {
            assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
            assertThat(answer).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.errors[0].detail")
                    .asString()
                    .isNotBlank();
        }
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        var bad = "{\"name\":\"王?\"}".getBytes(StandardCharsets.UTF_8);
        bad["{\"name\":\"王".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;

        assertThat(posted(bad, "application/json")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=GBK",
                "application/json;charset=UTF-16",
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded"
            })
    void refusesContentThatIsNoJson(String type) {
        assertThat(posted("{\"name\":\"x\"}".getBytes(StandardCharsets.UTF_8), type))
                .hasStatus(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=1000000000",
                "page=9223372036854775808",
                "page=1.0",
                "page=1e3",
                "page=01",
                "page=x",
                "size=0",
                "size=-1",
                "size=201",
                "size=1e2",
                "sort=idNumber",
                "sort=name,asc,asc",
                "sort=name;drop",
                "sort=name,sideways",
                "q=a&q=b",
                "q[]=a"
            })
    void refusesListsThatNobodyOffers(String query) {
        for (var list : new String[] {"/workers", "/organizations"}) {
            assertThat(mvc.get().uri(list + "?" + query).with(city().onPages())).hasStatus(400);
            assertThat(mvc.get().uri("/api/v1" + list + "?" + query).with(city().onApi()))
                    .hasStatus(400)
                    .bodyText()
                    .doesNotContain("java.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "9223372036854775808", "1.0", "1e3", "01", "null", "true", "x", "%F0%9F%98%80", "{}"})
    void findsNothingUnderIdsThatAreNone(String id) {
        for (var path : new String[] {"/workers/", "/organizations/", "/jobs/", "/imports/", "/exports/"}) {
            assertThat(statusOf(mvc.get()
                            .uri(java.net.URI.create(path + id.replace("{}", "%7B%7D")))
                            .with(city().onPages())
                            .exchange()))
                    .as(path + id)
                    .isIn(400, 404);
        }
        for (var path : new String[] {"/workers/", "/organizations/", "/imports/"}) {
            assertThat(statusOf(mvc.get()
                            .uri(java.net.URI.create("/api/v1" + path + id.replace("{}", "%7B%7D")))
                            .with(city().onApi())
                            .exchange()))
                    .as(path + id)
                    .isIn(400, 404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/workers/01990000-0000-7000-8000-000000000000/reveal, field=FOO&purpose=x",
        "/workers/01990000-0000-7000-8000-000000000000/reveal, field=ID_NUMBER",
        "/organizations/01990000-0000-7000-8000-000000000000/changes/COLOUR, content=x",
        "/workers, name=a&name=b",
        "/workers, name[]=a",
        "/workers, status=LEFT",
        "/workers, id=01990000-0000-7000-8000-000000000000",
        "/workers, person.district.id=321202",
        "/exports, list=NOTHING&purpose=AUDIT",
        "/imports, kind=ROSTER&file=x",
        "/imports, kind=ROSTER",
        "/regions/321202/changes, what=explode&content=x"
    })
    void refusesFormsThatNobodyShows(String path, String fields) {
        var request = mvc.post().uri(path).with(city().onPages());
        for (var field : fields.split("&")) {
            request.param(field.split("=")[0], field.split("=")[1]);
        }

        assertThat(statusOf(request.exchange())).isIn(400, 404, 415);
    }

    @Test
    void refusesASearchThatNoAddressHolds() {
        assertThat(mvc.post()
                        .uri("/workers/search")
                        .param("q", "x".repeat(100_000))
                        .with(city().onPages()))
                .hasStatus(400);
        assertThat(mvc.post()
                        .uri("/workers/search")
                        .header("HX-Request", "true")
                        .param("level", "x".repeat(100_000))
                        .with(city().onPages()))
                .hasStatus(400);
    }

    private MvcTestResult posted(byte[] content, String type) {
        return mvc.post()
                .uri("/api/v1/workers")
                .with(city().onApi())
                .header("Content-Type", type)
                .content(content)
                .exchange();
    }

    private static int statusOf(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private Officer city() {
        return java.util.Objects.requireNonNull(city);
    }
}
