package org.shegong.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class RefusedRequestTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"role":"CITY_OFFICER","expiresOn":"2027-01-31"}                             | name      | REQUIRED
                    {"name":null,"role":"CITY_OFFICER","expiresOn":"2027-01-31"}                 | name      | REQUIRED
                    {"name":"x","role":"CITY_OFFICER"}                                           | expiresOn | REQUIRED
                    {"name":"x","role":"NOBODY","expiresOn":"2027-01-31"}                        | role      | UNKNOWN_VALUE
                    {"name":"x","role":"CITY_OFFICER","expiresOn":"soon"}                        | expiresOn | DATE_INVALID
                    {"name":"x","role":"CITY_OFFICER","expiresOn":"2027-02-30"}                  | expiresOn | DATE_INVALID
                    {"name":["x"],"role":"CITY_OFFICER","expiresOn":"2027-01-31"}                | name      | WRONG_SHAPE
                    {"name":"x","role":"CITY_OFFICER","expiresOn":"2027-01-31","accountId":"1"}  | accountId | UNKNOWN_FIELD
                    """)
    void namesTheFieldOfABodyThatIsWrong(String body, String field, String code) {
        assertThat(sent(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.errors[0].field", at -> at.assertThat().isEqualTo(field))
                .hasPathSatisfying("$.errors[0].code", at -> at.assertThat().isEqualTo(code))
                .hasPathSatisfying("$.errors[0].detail", at -> at.assertThat().isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "\"x\"", "null", "{\"name\":\"\\ud800\",}"})
    void answersWhatIsNoBodyWithAProblem(String body) {
        assertThat(sent(body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/v1/workers/x", "GET,/api/v1/organizations/0-0", "GET,/api/v1/imports/1", "GET,/workers/x"})
    void findsNothingAtAnAddressThatCannotBeRead(HttpMethod method, String address) {
        var officer = officers.ofCity();

        assertThat(mvc.method(method)
                        .uri(address)
                        .with(address.startsWith("/api/") ? officer.onApi() : officer.onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult sent(String body) {
        return mvc.post()
                .uri("/api/v1/tokens")
                .with(officers.ofCity().onApi())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
