package org.shegong.web.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.shared.Scope;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** A record of another district is answered as one that never was, byte by byte, and stays as it is. */
@WebTest
class ForeignRecordsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    JdbcTemplate jdbc;

    private TwoDistricts.@Nullable World world;

    @BeforeEach
    void settle() {
        world = districts.settle();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scope/doors-of-a-person.csv", numLinesToSkip = 1, maxCharsPerColumn = 4000)
    void answersAForeignPersonAsAnUnknownOne(String method, String path, @Nullable String content) {
        var before = stored();

        compare(method, path, content, world().zeng().value());

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void recordsWhoAskedForAForeignPerson() {
        var foreign = world().zeng().toString();
        for (var path : List.of("/workers/" + foreign, "/api/v1/workers/" + foreign)) {
            asked(officers.ofDistrict(TwoDistricts.HAILING), "GET", path, null);
        }
        asked(officers.ofDistrict(TwoDistricts.HAILING), "GET", "/workers/" + world().lin(), null);

        assertThat(jdbc.queryForList("select detail from audit_entry where action = 'record-refused'", String.class))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry).contains(foreign));
    }

    /** Whoever is in the own area is not merged with anybody outside it. */
    @ParameterizedTest
    @CsvSource({"GET, /merge/{id}", "POST, /merge/{id}"})
    void mergesNobodyWithAForeignPerson(String method, String path) {
        var before = stored();

        compare(
                method,
                "/workers/" + world().lin() + path,
                "reason=x",
                world().zeng().value());

        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/scope/doors-of-an-employer.csv", numLinesToSkip = 1, maxCharsPerColumn = 4000)
    void answersAForeignEmployerAsAnUnknownOne(String method, String path, @Nullable String content) {
        compare(method, path, content, world().hospital().value());
    }

    private void compare(String method, String path, @Nullable String content, UUID foreign) {
        var hailing = officers.ofDistrict(TwoDistricts.HAILING);
        var unknown = UUID.fromString("01990000-0000-7000-8000-000000000000");

        var answer = asked(hailing, method, path.replace("{id}", foreign.toString()), content);
        var same = asked(hailing, method, path.replace("{id}", unknown.toString()), content);

        assertThat(answer).hasStatus(404);
        assertThat(plain(answer, foreign)).isEqualTo(plain(same, unknown));
        assertThat(answer.getResponse().getHeaderNames())
                .isEqualTo(same.getResponse().getHeaderNames());
    }

    private MvcTestResult asked(Officer officer, String method, String path, @Nullable String content) {
        var address = UriComponentsBuilder.fromUriString(path)
                .query(content == null || content.startsWith("{") ? null : content)
                .build()
                .encode()
                .toUri();
        var request = mvc.method(HttpMethod.valueOf(method)).uri(address);
        if (!path.startsWith("/api/")) {
            return request.with(officer.onPages()).exchange();
        }
        return request.with(officer.onApi())
                .header("If-Match", "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(Objects.requireNonNullElse(content, ""))
                .exchange();
    }

    /** The answer without what differs between any two answers, and without the id that was asked for. */
    private static String plain(MvcTestResult answer, UUID asked) {
        return Visit.text(answer)
                .replace(asked.toString(), "ID")
                .replace(Objects.requireNonNullElse(answer.getResponse().getHeader("X-Request-Id"), "-"), "REQUEST")
                .replaceAll("nonce=\"[^\"]+\"", "NONCE")
                .replaceAll("(_csrf\"[^>]*(?:content|value)=\")[^\"]+", "$1")
                .replaceAll("(_operation\"[^>]*value=\")[^\"]+", "$1");
    }

    private String stored() {
        var record = directory.get(Scope.EVERYTHING, world().zeng());
        return record.version() + " " + record.card() + " " + record.facts();
    }

    private TwoDistricts.World world() {
        return Objects.requireNonNull(world);
    }
}
