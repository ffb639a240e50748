package org.shegong.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shegong.intake.ImportFixtures;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.reveal.PersonalDataReveal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a roster brings in is kept as form and API keep it: the same table, the same values. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RosterValuesTests {

    /** What the number tells is not kept beside it, one number is one person, and a certificate has tests of its own. */
    private static final Set<String> ELSEWHERE =
            Set.of("birthDate", "gender", "idNumber", "organisation", "certificateNo", "approvalDate");

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @Autowired
    TwoDistricts districts;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    PersonalDataReveal reveal;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void settle() {
        register.empty();
        districts.station();
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void keepsWhatARosterSays(String field) {
        var typed = taken(field);
        var roster = new RosterDoor(files).bring(typed);

        files.apply(roster);

        var stored = new StoredValues(directory, reveal);
        assertThat(workers().map(worker -> stored.of("/workers/" + worker, field)))
                .containsExactlyElementsOf(typed.stream().map(Typed::value).toList());
    }

    static Stream<String> fields() {
        return Typed.all().stream()
                .map(Typed::field)
                .distinct()
                .filter(field -> !ELSEWHERE.contains(field) && !taken(field).isEmpty());
    }

    private static List<Typed> taken(String field) {
        return RosterDoor.lines(field).stream()
                .filter(typed -> !typed.isRefused())
                .toList();
    }

    private Stream<String> workers() {
        return jdbc
                .queryForList(
                        "select object_id from import_effect where object_kind = 'worker' order by ordinal",
                        String.class)
                .stream();
    }
}
