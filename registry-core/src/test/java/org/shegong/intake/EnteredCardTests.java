package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.shared.Scope;
import org.shegong.worker.record.CardRefresh;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The cards of people who enter together are made of what was just told, not of what is read back. */
class EnteredCardTests extends RosterTest {

    private static final int PEOPLE = 620;
    private static final UUID FIRST = new UUID(0, 0);

    @TempDir
    Path folder;

    @Autowired
    CardRefresh cards;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void showsWhatTheFactsSay() throws IOException {
        apply();
        var shown = shown();
        var words = words();

        assertThat(cards.rebuild(FIRST, PEOPLE + 1)).hasSize(PEOPLE);

        assertThat(shown).hasSize(PEOPLE);
        assertThat(shown()).isEqualTo(shown);
        assertThat(words()).isEqualTo(words);
    }

    @Test
    void showsWhatPeopleHaveProven() throws IOException {
        apply();

        assertThat(count(
                        "worker_card c join certificate p on p.worker_id = c.worker_id and p.level = c.certificate_level"
                                + " and p.valid_from = c.certified_on"))
                .isEqualTo(PEOPLE * 2 / 5);
        assertThat(count("worker_card c join registration_period p on p.worker_id = c.worker_id"
                        + " and p.registration_no = c.registration_no"))
                .isEqualTo(PEOPLE * 2 / 5);
        assertThat(count("worker_card c join education_entry p on p.worker_id = c.worker_id"
                        + " and p.hours = c.education_hours"))
                .isEqualTo(PEOPLE * 2 / 5);
        assertThat(count("certificate p join worker_key k on k.worker_id = p.worker_id"
                        + " and k.search_key = p.management_no"))
                .isEqualTo(PEOPLE * 2 / 5);
    }

    private void apply() throws IOException {
        var file = folder.resolve("great.xlsx");
        GreatRosterFixtures.write(file, PEOPLE);
        try (var content = Files.newInputStream(file)) {
            files.apply(files.bring("ROSTER", "great.xlsx", content, Scope.EVERYTHING));
        }
    }

    private int count(String from) {
        var found = jdbc.queryForObject("select count(*) from " + from, Integer.class);
        return found == null ? 0 : found;
    }

    private List<String> shown() {
        return texts("select c.* from worker_card c order by c.worker_id");
    }

    private List<String> words() {
        return texts("select k.* from worker_key k order by k.worker_id, k.kind, k.search_key");
    }

    private List<String> texts(String query) {
        return jdbc.queryForList(query).stream().map(EnteredCardTests::text).toList();
    }

    /** The count of writings differs. */
    private static String text(Map<String, Object> row) {
        var columns = new TreeMap<String, Object>(row);
        columns.keySet().removeIf("version"::equalsIgnoreCase);
        columns.replaceAll((column, value) ->
                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        return columns.toString();
    }
}
