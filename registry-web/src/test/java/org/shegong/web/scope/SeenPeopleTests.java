package org.shegong.web.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.certification.CertificationFixtures;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Lists, searches, figures and files hold the people of the asker and count no other. */
@WebTest
class SeenPeopleTests {

    private static final Pattern FIGURE = Pattern.compile("href=\"/workers([^\"]*)\"[^>]*>\\s*([0-9]+)");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    JsonMapper json;

    private TwoDistricts.@org.jspecify.annotations.Nullable World world;

    @BeforeEach
    void settle() {
        world = districts.settle();
    }

    @Test
    void listsAndCountsTheOwnDistrict() {
        assertThat(hailing().page("/workers"))
                .bodyText()
                .contains("林梅", "韩冬", "共 2 条")
                .doesNotContain("曾伟");
        assertThat(hailing().page("/workers?total=exact")).bodyText().contains("共 2 条");
        assertThat(hailing().names("")).containsExactlyInAnyOrder("林梅", "韩冬");
    }

    @ParameterizedTest
    @CsvSource({
        "q, 曾",
        "q, 曾伟",
        "q, zengwei",
        "q, zw",
        "q, REGISTRY_NO",
        "q, CERTIFICATE_NO",
        "q, ID_NUMBER",
        "q, PHONE",
        "district, 321203",
        "employer, HOSPITAL",
        "level, ASSISTANT"
    })
    void findsNobodyElseByAnything(String field, String value) {
        var query = "?" + field + "=" + meant(value);

        assertThat(city().names(query)).containsExactly("曾伟");
        assertThat(hailing().names(query)).isEmpty();
        assertThat(hailing().page("/workers" + query))
                .bodyText()
                .contains("共 0 条")
                .doesNotContain(world().zeng().toString());
        assertThat(mvc.post()
                        .uri("/workers/search")
                        .with(hailing().officer().onPages())
                        .param(field, meant(value)))
                .bodyText()
                .doesNotContain(world().zeng().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void takesAwayOnlyTheOwnPeople(String format) throws IOException {
        assertThat(hailing().exported(format, "")).contains("林梅", "韩冬").doesNotContain("曾伟", TwoDistricts.HOSPITAL);
        assertThat(hailing().exported(format, "district=" + TwoDistricts.GAOGANG))
                .doesNotContain("曾伟", "林梅", TwoDistricts.HOSPITAL);
    }

    @Test
    void countsOnlyTheOwnPeopleInFigures() {
        var figures = hailing().json("/overview");

        assertThat(figures.path("people").asInt()).isEqualTo(2);
        assertThat(figures.path("districts").propertyNames()).containsExactly(TwoDistricts.HAILING);
        assertThat(hailing().page("/overview"))
                .bodyText()
                .contains("海陵区", "/workers?district=321202")
                .doesNotContain("高港", "district=321203");
    }

    @Test
    void opensTheListThatANumberCounts() {
        for (var visit : List.of(city(), hailing())) {
            var figures = FIGURE.matcher(Visit.text(visit.page("/overview")).replace("&amp;", "&"));

            assertThat(figures.results().toList())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(figure ->
                            assertThat(visit.names(figure.group(1))).hasSize(Integer.parseInt(figure.group(2))));
        }
    }

    @Test
    void listsOnlyTheOwnEmployers() {
        assertThat(hailing().page("/organizations"))
                .bodyText()
                .contains(TwoDistricts.STATION)
                .doesNotContain(TwoDistricts.HOSPITAL);
        assertThat(hailing().page("/organizations?district=321203")).bodyText().doesNotContain(TwoDistricts.HOSPITAL);
        assertThat(hailing().api("/organizations"))
                .bodyText()
                .contains(TwoDistricts.STATION)
                .doesNotContain(TwoDistricts.HOSPITAL);
    }

    @Test
    void suggestsOnlyTheOwnEmployers() {
        assertThat(mvc.post()
                        .uri("/workers/employers")
                        .with(hailing().officer().onPages())
                        .param("organisation", "高港"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(TwoDistricts.HOSPITAL);
    }

    @Test
    void showsEachRoleTheOwnPeople() {
        var town = GrantUnit.town(TwoDistricts.CHENGDONG, TwoDistricts.HAILING);
        var bureau = GrantUnit.authority(world().bureau(), "");
        var bureauElsewhere = GrantUnit.authority(world().bureau(), TwoDistricts.GAOGANG);

        assertThat(city().names("")).containsExactlyInAnyOrder("林梅", "韩冬", "曾伟");
        assertThat(visit(officers.of(Role.TOWN_OFFICER, town)).names("")).containsExactly("林梅");
        assertThat(visit(officers.ofEmployer(world().station())).names("")).containsExactly("林梅");
        assertThat(visit(officers.of(Role.BUREAU_OFFICER, bureau)).names("")).containsExactly("林梅");
        assertThat(visit(officers.of(Role.BUREAU_OFFICER, bureauElsewhere)).names(""))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "VIEWER", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDITOR"})
    void showsNobodyToRolesWithoutNames(Role role) {
        var unit = role == Role.WORKER ? GrantUnit.worker(world().lin()) : GrantUnit.CITY;
        var visit = visit(officers.of(role, unit));

        for (var path : List.of("/workers", "/workers/" + world().lin())) {
            assertThat(visit.page(path)).hasStatus(403).bodyText().doesNotContain("林梅");
            assertThat(visit.api(path)).hasStatus(403).bodyText().doesNotContain("林梅");
        }
    }

    @Test
    void givesAKeyNoMoreThanItCarries() {
        var narrow = visit(new Officer(
                city().officer().user(), city().officer().rights(), keyOf("TOWN_OFFICER", TwoDistricts.CHENGDONG)));

        assertThat(narrow.names("")).containsExactly("林梅");
        assertThat(narrow.api("/workers/" + world().zeng())).hasStatus(404);
        assertThat(narrow.json("/overview").path("people").asInt()).isEqualTo(1);
    }

    private String keyOf(String role, String region) {
        var asked = "{\"name\":\"x\",\"role\":\"%s\",\"regionCode\":\"%s\",\"expiresOn\":\"2027-01-31\"}";
        var made = mvc.post()
                .uri("/api/v1/tokens")
                .with(city().officer().onApi())
                .contentType(MediaType.APPLICATION_JSON)
                .content(asked.formatted(role, region))
                .exchange();
        return json.readTree(Visit.text(made)).path("token").asString();
    }

    private String meant(String value) {
        return switch (value) {
            case "REGISTRY_NO" -> world().zengsRegistryNo();
            case "CERTIFICATE_NO" -> CertificationFixtures.NUMBER;
            case "ID_NUMBER" -> TwoDistricts.ZENGS_NUMBER;
            case "PHONE" -> TwoDistricts.ZENGS_PHONE;
            case "HOSPITAL" -> world().hospital().toString();
            default -> value;
        };
    }

    private TwoDistricts.World world() {
        return java.util.Objects.requireNonNull(world);
    }

    private Visit city() {
        return visit(officers.ofCity());
    }

    private Visit hailing() {
        return visit(officers.ofDistrict(TwoDistricts.HAILING));
    }

    private Visit visit(Officer officer) {
        return new Visit(mvc, officer);
    }
}
