package org.shegong.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shegong.intake.ImportFixtures;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.reveal.PersonalDataReveal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One table of what stands in forms, calls and rosters about a person; every door does the same with each line of it. */
@WebTest
class PersonFieldsTests {

    /** What the number tells is not kept beside it; a certificate is read by tests of its own. */
    private static final Set<String> TOLD = Set.of("birthDate", "gender", "certificateNo", "approvalDate");

    private static final Set<String> TEXTS = Set.of(
            "name",
            "idNumber",
            "formerName",
            "householdPlace",
            "school",
            "major",
            "organisation",
            "employedFrom",
            "post",
            "workStart",
            "practiceStart",
            "phone",
            "email",
            "address",
            "bankAccount",
            "remark");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    PersonalDataReveal reveal;

    @Autowired
    JsonMapper json;

    @Autowired
    ImportFixtures files;

    private @Nullable Officer officer;

    @BeforeEach
    void settle() {
        districts.station();
        officer = officers.ofDistrict(TwoDistricts.HAILING);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void refusesUnderTheSameCodeAtEveryDoor(String field) {
        var softly = new SoftAssertions();
        new RosterDoor(files)
                .found(field)
                .forEach((typed, found) ->
                        softly.assertThat(found).as("roster %s", typed).isEqualTo(RosterDoor.expected(typed)));
        for (var typed : lines(field).filter(Typed::isRefused).toList()) {
            var form = entering().byForm(typed, false);
            softly.assertThat(form.getResponse().getStatus())
                    .as("form %s", typed)
                    .isEqualTo(400);
            softly.assertThat(text(form)).as("form %s", typed).contains("href=\"#" + field + "\"");
            softly.assertThat(text(form)).as("shown again %s", typed).contains(shownAgain(typed));
            softly.assertThat(text(entering().byLeaving(typed)))
                    .as("leaving %s", typed)
                    .contains("class=\"wrong\"");
            softly.assertThat(problems(typed, "zh")).as("API %s", typed).contains(field + " " + typed.code());
            softly.assertThat(problems(typed, "en")).as("API %s", typed).contains(field + " " + typed.code());
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("taken")
    void keepsWhatTheFormTakes(Typed typed) {
        if (typed.isWarned()) {
            assertThat(entering().byForm(typed, false))
                    .hasStatus(422)
                    .bodyText()
                    .contains("_confirmed");
        }
        var form = entering().byForm(typed, true);

        assertThat(form).as(text(form)).hasStatus(302);
        assertStored(typed, Objects.requireNonNull(form.getResponse().getRedirectedUrl()));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void keepsWhatTheApiTakes(Typed typed) {
        var answer = entering().byApi(typed, "zh");

        assertThat(answer).as(text(answer)).hasStatus(201);
        assertThat(findings(json.readTree(text(answer)).path("warnings")))
                .isEqualTo(typed.isWarned() ? List.of(typed.field() + " " + typed.code()) : List.of());
        assertStored(typed, Objects.requireNonNull(answer.getResponse().getHeader("Location")));
    }

    static Stream<String> fields() {
        return Typed.all().stream().filter(Typed::isRefused).map(Typed::field).distinct();
    }

    static Stream<Typed> taken() {
        return Typed.all().stream().filter(typed -> !typed.isRefused());
    }

    private Entering entering() {
        return new Entering(mvc, Objects.requireNonNull(officer));
    }

    private static Stream<Typed> lines(String field) {
        return Typed.all().stream().filter(typed -> typed.field().equals(field));
    }

    private List<String> problems(Typed typed, String language) {
        var answer = entering().byApi(typed, language);
        assertThat(answer).as(typed.toString()).hasStatus(400);
        var problem = json.readTree(text(answer));
        assertThat(problem.path("requestId").asString()).isNotBlank();
        return findings(problem.path("errors"));
    }

    /** Each finding with its field and code; that it has a sentence is held on the way. */
    private static List<String> findings(JsonNode errors) {
        return errors.valueStream()
                .map(error -> {
                    assertThat(error.path("detail").asString())
                            .hasSizeGreaterThan(3)
                            .doesNotContain(error.path("code").asString());
                    return error.path("field").asString() + " "
                            + error.path("code").asString();
                })
                .toList();
    }

    private void assertStored(Typed typed, String address) {
        if (!TOLD.contains(typed.field())) {
            assertThat(new StoredValues(directory, reveal).of(address, typed.field()))
                    .isEqualTo(typed.value());
        }
    }

    private static String shownAgain(Typed typed) {
        return TEXTS.contains(typed.field()) ? HtmlUtils.htmlEscape(typed.raw(), StandardCharsets.UTF_8.name()) : "";
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
