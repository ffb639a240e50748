package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.intake.ImportCounts;
import org.shegong.intake.ImportFixtures;
import org.shegong.reports.dashboard.Overviews;
import org.shegong.shared.id.ImportId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The shipped files once all the way round: applied, brought again, taken back, and brought in once more. */
@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TakenBackRosterTests {

    private static final String ROSTER = "roster-2026q3.xlsx";
    private static final int PEOPLE = 2859;
    private static final ImportCounts FOUND = new ImportCounts(3001, 2829, 30, 126, 16);

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @Autowired
    WorkerDirectory people;

    @Autowired
    Population population;

    @Autowired
    Overviews overviews;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void leavesNobodyBehindAndComesInAgain() throws IOException {
        files.bringOrganizations();
        var roster = applied();
        var overview = overviews.of(EVERYTHING);
        var districts = byDistrict(null);
        assertThat(overview.people()).isEqualTo(PEOPLE);
        assertThat(overview.active()).isEqualTo(845);
        assertThat(files.bring("ROSTER", ROSTER)).isEqualTo(roster);
        assertCopyChangesNothing();
        var known = clock.instant();

        files.reverse(roster);

        assertThat(files.view(roster).state()).isEqualTo("REVERSED");
        assertNobodyIsLeft();
        assertThat(byDistrict(known)).isEqualTo(districts);
        assertThat(byDistrict(null)).isEmpty();
        var again = applied();
        assertThat(again).isNotEqualTo(roster);
        assertThat(overviews.of(EVERYTHING))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(overview);
        assertThat(byDistrict(null)).isEqualTo(districts);
        assertThat(byDistrict(known)).isEqualTo(districts);
    }

    /** Other bytes that say the same: everybody is in the register already. */
    private void assertCopyChangesNothing() throws IOException {
        long revisions = count("select count(*) from worker_revision");
        var copy = files.bring("ROSTER", "copy.xlsx", new ByteArrayInputStream(repacked()), EVERYTHING);
        assertThat(files.view(copy).counts()).isEqualTo(new ImportCounts(3001, 0, 0, 126, 2875));
        assertThat(files.view(copy).register().unchanged()).isEqualTo(PEOPLE);
        files.apply(copy);
        assertThat(files.view(copy).state()).isEqualTo("APPLIED");
        assertThat(count("select count(*) from worker_revision")).isEqualTo(revisions);
        assertThat(people.count(EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(PEOPLE);
    }

    private void assertNobodyIsLeft() {
        for (var asked : List.of("郝欣军", "hxj", "321098199403258164", "18965404030", "阿依古丽", "")) {
            var search = asked.isEmpty() ? WorkerSearch.EVERYBODY : WorkerSearch.of(asked);
            assertThat(people.count(EVERYTHING, search)).as(asked).isZero();
            assertThat(people.search(EVERYTHING, search, PageRequest.of(0, 20)))
                    .as(asked)
                    .isEmpty();
            assertThat(people.list(EVERYTHING, search, PageRequest.of(0, 20)))
                    .as(asked)
                    .isEmpty();
        }
        assertThat(overviews.of(EVERYTHING).people()).isZero();
        assertThat(overviews.of(EVERYTHING).active()).isZero();
        assertThat(overviews.of(EVERYTHING).past()).isZero();
        assertThat(overviews.of(EVERYTHING).outlook().ending()).isZero();
        assertThat(count("select count(*) from worker_key")).isZero();
    }

    private ImportId applied() {
        var roster = files.bring("ROSTER", ROSTER);
        assertThat(files.findings(roster)).isEqualTo(ImportFixtures.expected());
        files.apply(roster);
        assertThat(files.view(roster).counts()).isEqualTo(FOUND);
        assertThat(people.count(EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(PEOPLE);
        return roster;
    }

    private Map<String, Long> byDistrict(@Nullable Instant known) {
        return population.count(EVERYTHING, new AsOf(TODAY, known), Set.of(Dimension.DISTRICT)).stream()
                .collect(Collectors.toMap(
                        count -> Objects.requireNonNull(count.value(Dimension.DISTRICT)), Headcount::people));
    }

    private static byte[] repacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(ImportFixtures.fixture(ROSTER));
                var to = new ZipOutputStream(bytes)) {
            to.setLevel(1);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private long count(String sql) {
        return Objects.requireNonNullElse(jdbc.queryForObject(sql, Long.class), -1L);
    }
}
