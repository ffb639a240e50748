package org.shegong.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.Uuids;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class TokenDoorTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesANarrowerKeyWithAKey() throws Exception {
        var made = asked(officers.ofCity(), "DISTRICT_OFFICER", "321202", "2027-01-31");

        assertThat(made).hasStatus(HttpStatus.CREATED);
        var token = json.readTree(made.getResponse().getContentAsString())
                .path("token")
                .asString();
        assertThat(mvc.get().uri("/api/v1/tokens").header("Authorization", "Bearer " + token))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].unit.key")
                .isEqualTo("321202");
    }

    @Test
    void keepsOnlyAHashOfAKey() throws Exception {
        var made = asked(officers.ofCity(), "CITY_OFFICER", "321200", "2027-01-31");
        var token = json.readTree(made.getResponse().getContentAsString())
                .path("token")
                .asString();

        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("select count(*) from account_token where name like :text or unit_key like :text")
                        .param("text", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from op_log where result like :text")
                        .param("text", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_OFFICER,3212,2027-01-31,422",
        "DISTRICT_OFFICER,321203,2027-01-31,422",
        "SYSTEM_ADMIN,3212,2027-01-31,422",
        "DISTRICT_OFFICER,999999,2027-01-31,400",
        "DISTRICT_OFFICER,321202,2026-10-08,400",
        "DISTRICT_OFFICER,321202,2027-10-09,400",
        "NOBODY,321202,2027-01-31,400",
    })
    void refusesKeysThatAreTooWideOrTooLong(String role, String region, String day, int status) {
        assertThat(asked(officers.ofDistrict("321202"), role, region, day)).hasStatus(status);
    }

    @Test
    void refusesAKeyThatOutlivesTheOneItIsMadeWith() {
        assertThat(asked(officers.ofCity(), "DISTRICT_OFFICER", "321202", "2027-05-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void opensFromItsOwnSourcesOnly() throws Exception {
        var made = limited("10.9.0.0/16 2001:db8::7");

        assertThat(from("10.9.200.1", made)).hasStatusOk();
        assertThat(from("2001:db8:0:0:0:0:0:7", made)).hasStatusOk();
        assertThat(from("10.10.0.1", made)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(from("2001:db8::8", made)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void givesItsSourcesOnToKeysMadeWithIt() throws Exception {
        var made = limited("10.9.0.0/16");

        assertThat(askedFrom("10.9.0.1", made, "\"10.9.3.0/24\"")).hasStatus(HttpStatus.CREATED);
        assertThat(askedFrom("10.9.0.1", made, "\"10.0.0.0/8\"")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var child = tokenOf(askedFrom("10.9.0.1", made, "null"));

        assertThat(from("127.0.0.1", child)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(from("10.9.0.2", child)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "300.1.1.1", "10.0.0.0/33", "::1/129", "1.2.3", "10.0.0.1/-1", "10.0.0.1;x"})
    void refusesSourcesThatAreNoAddresses(String sources) {
        assertThat(askedFrom("127.0.0.1", officers.ofCity().token(), '"' + sources + '"'))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("TOKEN_SOURCES");
    }

    @Test
    void endsWithTheKeyItWasMadeWith() throws Exception {
        var officer = officers.ofCity();
        var child = tokenOf(asked(officer, "DISTRICT_OFFICER", "321202", "2027-01-31"));
        var parent = jdbc.sql("select made_with from account_token where name = 'test' and made_with is not null")
                .query((row, number) -> Uuids.of(row.getBytes("made_with")))
                .single();

        assertThat(mvc.delete().uri("/api/v1/tokens/" + parent).with(officer.onApi()))
                .hasStatus(HttpStatus.NO_CONTENT);

        assertThat(from("127.0.0.1", child)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void refusesUnknownFields() {
        var body = "{\"name\":\"x\",\"role\":\"CITY_OFFICER\",\"expiresOn\":\"2027-01-31\",\"accountId\":\"1\"}";

        assertThat(sent(officers.ofCity(), body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesTheSameFieldTwice() {
        var body = "{\"name\":\"x\",\"name\":\"y\",\"role\":\"CITY_OFFICER\",\"expiresOn\":\"2027-01-31\"}";

        assertThat(sent(officers.ofCity(), body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesAKeyInAnAddress() {
        var officer = officers.ofCity();

        assertThat(mvc.get().uri("/api/v1/tokens?access_token=" + officer.token()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void opensNothingOnceRevokedOrUngranted() {
        var officer = officers.ofCity();
        jdbc.sql(
                        "update account_grant set state = 'ENDED' where account_id = (select id from account where login = :l)")
                .param("l", officer.user().login())
                .update();

        assertThat(mvc.get().uri("/api/v1/tokens").with(officer.onApi())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsAKeyOnceOnItsPage() {
        var officer = officers.ofCity();

        assertThat(mvc.post()
                        .uri("/account/tokens")
                        .with(officer.onPages())
                        .param("name", "夜间导入")
                        .param("role", "DISTRICT_OFFICER")
                        .param("regionCode", "321202")
                        .param("expiresOn", "2027-1-31"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"issued\"");
        assertThat(mvc.get().uri("/account/tokens").with(officer.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("夜间导入")
                .doesNotContain("id=\"issued\"");
    }

    @Test
    void holdsASourceOfWrongKeysAndLetsGoodOnesThrough() {
        var officer = officers.ofCity();
        for (int i = 0; i < 40; i++) {
            assertThat(mvc.get().uri("/api/v1/tokens").header("Authorization", "Bearer wrong" + i))
                    .hasStatus(i < 30 ? HttpStatus.UNAUTHORIZED : HttpStatus.TOO_MANY_REQUESTS);
        }

        assertThat(mvc.get().uri("/api/v1/tokens").with(officer.onApi())).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'key-refused'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }

    private String limited(String sources) throws Exception {
        return tokenOf(askedFrom("127.0.0.1", officers.ofCity().token(), '"' + sources + '"'));
    }

    private MvcTestResult askedFrom(String source, String token, String sources) {
        return mvc.post()
                .uri("/api/v1/tokens")
                .with(remoteAddress(source))
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"t\",\"role\":\"CITY_OFFICER\",\"expiresOn\":\"2027-01-31\",\"sources\":" + sources
                        + "}")
                .exchange();
    }

    private MvcTestResult from(String source, String token) {
        return mvc.get()
                .uri("/api/v1/tokens")
                .with(remoteAddress(source))
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private String tokenOf(MvcTestResult made) throws Exception {
        assertThat(made).hasStatus(HttpStatus.CREATED);
        return json.readTree(made.getResponse().getContentAsString())
                .path("token")
                .asString();
    }

    private static RequestPostProcessor remoteAddress(String source) {
        return request -> {
            request.setRemoteAddr(source);
            return request;
        };
    }

    private MvcTestResult asked(Officer officer, String role, String region, String day) {
        return sent(
                officer,
                "{\"name\":\"test\",\"role\":\"%s\",\"regionCode\":\"%s\",\"expiresOn\":\"%s\"}"
                        .formatted(role, region, day));
    }

    private MvcTestResult sent(Officer officer, String body) {
        return mvc.post()
                .uri("/api/v1/tokens")
                .with(officer.onApi())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
