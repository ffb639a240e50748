package org.shegong.web.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that is mapped, with everything that nobody should send: a calm answer, and nothing of anybody else. */
@WebTest
class AllRoutesTests {

    private static final List<String> FOREIGN =
            List.of("曾伟", TwoDistricts.HOSPITAL, TwoDistricts.ZENGS_NUMBER, TwoDistricts.ZENGS_PHONE);
    private static final List<String> LINS = List.of(
            WorkerFixtures.lin().document().number(),
            "13812345678",
            "6222021234567890123",
            "3幢502室",
            "lin.mei@example");
    private static final List<String> INNER =
            List.of("Exception", "org.shegong", "org.springframework", "java.", "SQL [", "SQLState");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;

    @Autowired
    JdbcTemplate jdbc;

    private @Nullable Attacker attacker;

    @BeforeEach
    void settle() {
        var world = districts.settle();
        attacker = new Attacker(
                mvc,
                world,
                List.of(
                        officers.ofDistrict(TwoDistricts.HAILING),
                        officers.ofCity(),
                        officers.of(Role.WORKER, GrantUnit.worker(world.lin())),
                        officers.of(Role.SYSTEM_ADMIN, GrantUnit.CITY),
                        officers.of(Role.SECURITY_ADMIN, GrantUnit.CITY),
                        officers.of(Role.AUDITOR, GrantUnit.CITY)));
    }

    @ParameterizedTest
    @MethodSource("org.shegong.web.attack.Hostile#values")
    void staysCalmWhateverStandsInItsFields(String value) {
        walk(routes(), value, route -> attacker().filled(route, attacker()::own, value));
        assertThat(new Stored(jdbc).columnsWith(TwoDistricts.ZENGS_NUMBER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.shegong.web.attack.Hostile#pathValues")
    void staysCalmWhateverStandsInItsAddress(String value) {
        walk(
                routes().filter(route -> route.pattern().contains("{")),
                value,
                route -> attacker().filled(route, (pattern, variable) -> value, "x"));
    }

    @ParameterizedTest
    @MethodSource("org.shegong.web.attack.Hostile#bodies")
    void staysCalmWhateverItIsToRead(String body) {
        walk(
                routes().filter(route -> route.json().isPresent()),
                body,
                route -> attacker()
                        .asked(route, attacker()::own)
                        .contentType("application/json")
                        .content(Hostile.body(body, route.json().orElseThrow()).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("org.shegong.web.attack.Hostile#types")
    void staysCalmWhateverTypeItIsSent(String type) {
        walk(
                routes().filter(route -> !route.isRead()),
                type,
                route -> attacker()
                        .asked(route, attacker()::own)
                        .header("Content-Type", type)
                        .content("--x\r\n\r\nx"));
    }

    /** As everybody sees them who may open the record: masked, in whatever letters one looks for the rest. */
    @Test
    void showsNoValueInFull() {
        var softly = new SoftAssertions();
        routes().filter(route -> !route.pattern().endsWith("/reveal")).forEach(route -> {
            var text = text(attacker().asked(route, attacker()::own).exchange());
            LINS.stream()
                    .flatMap(Hostile::written)
                    .forEach(secret -> softly.assertThat(text.contains(secret))
                            .as("%s tells %s", route, secret)
                            .isFalse());
        });
        softly.assertAll();
    }

    /** What is wrong with a request alone may be said first; judging one field that was typed looks at no record. */
    @Test
    void opensNoRecordOfAnotherDistrict() {
        var softly = new SoftAssertions();
        routes().filter(route -> attacker().isOfDistrict(route)
                        && route.pattern().matches("(/api/v1)?/(workers|organizations)/\\{id}.*")
                        && !route.pattern().endsWith("/field/{field}"))
                .forEach(route -> softly.assertThat(statusOf(attacker()
                                .filled(route, attacker()::foreign, "x")
                                .exchange()))
                        .as("%s", route)
                        .isIn(400, 404));
        softly.assertAll();
    }

    @Test
    void takesNoFormWithoutItsToken() {
        var softly = new SoftAssertions();
        routes().filter(route ->
                        !route.isRead() && !route.isApi() && !route.pattern().equals("/csp"))
                .forEach(route -> softly.assertThat(statusOf(attacker()
                                .bare(route, attacker()::own)
                                .with(attacker().officer(route).signedIn())
                                .exchange()))
                        .as("%s", route)
                        .isEqualTo(403));
        softly.assertAll();
    }

    @Test
    void opensNothingToStrangers() {
        var softly = new SoftAssertions();
        routes().filter(route -> route.needed().isPresent()).forEach(route -> {
            var answer = attacker().bare(route, attacker()::own).exchange();
            softly.assertThat(statusOf(answer)).as("%s", route).isIn(route.isApi() ? List.of(401) : List.of(302, 403));
            softly.assertThat(text(answer)).as("%s", route).doesNotContain("林梅", "海陵");
        });
        softly.assertAll();
    }

    private void walk(Stream<Route> routes, String value, Function<Route, MockMvcRequestBuilder> request) {
        var softly = new SoftAssertions();
        try (var log = Log.listening()) {
            routes.forEach(
                    route -> judge(softly, route, value, request.apply(route).exchange()));
            for (var secret : List.of(TwoDistricts.ZENGS_NUMBER, TwoDistricts.ZENGS_PHONE, "X-Evil")) {
                softly.assertThat(log.lines().stream().filter(line -> line.contains(secret)))
                        .as("the log")
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    private void judge(SoftAssertions softly, Route route, String value, MvcTestResult answer) {
        var text = text(answer);
        var address = Objects.requireNonNullElse(answer.getResponse().getRedirectedUrl(), "");
        softly.assertThat(statusOf(answer)).as("%s", route).isLessThan(500);
        softly.assertThat(address).as("%s", route).doesNotContain(TwoDistricts.ZENGS_NUMBER, "\r", "\n");
        softly.assertThat(answer.getResponse().getHeader("X-Evil"))
                .as("%s", route)
                .isNull();
        softly.assertThat(text.contains("<script>alert(1)"))
                .as("%s runs", route)
                .isFalse();
        tellsNothing(softly, route, INNER, text, value);
        if (attacker().isOfDistrict(route)) {
            tellsNothing(softly, route, FOREIGN, text, value);
        }
    }

    private static void tellsNothing(
            SoftAssertions softly, Route route, List<String> secrets, String text, String typed) {
        secrets.forEach(secret -> softly.assertThat(text.contains(secret) && !typed.contains(secret))
                .as("%s tells %s", route, secret)
                .isFalse());
    }

    private Stream<Route> routes() {
        return Route.all(mapping).stream();
    }

    private static int statusOf(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Attacker attacker() {
        return Objects.requireNonNull(attacker);
    }
}
