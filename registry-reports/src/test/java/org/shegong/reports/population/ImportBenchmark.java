package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.intake.GreatRosterFixtures;
import org.shegong.intake.ImportFixtures;
import org.shegong.intake.RosterFixtures;
import org.shegong.intake.sheet.Books;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.PlainBatches;
import org.shegong.testing.RegistryTest;
import org.shegong.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What checking and applying a great roster costs beside its bare limits: the same cells read for nothing, the same rows
 * looked up and written by plain JDBC.
 */
@RegistryTest
@Tag("benchmark")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ImportBenchmark {

    private static final int PEOPLE = Integer.getInteger("benchmark.rows", 100_000);
    private static final int WARM = 2_000;
    private static final int BATCH = 500;
    private static final double NANOS = 1e9;

    @TempDir
    Path folder;

    @Autowired
    ImportFixtures files;

    @Autowired
    EmptyRegister register;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void checksAndAppliesAGreatRosterFixtures() throws Exception {
        assumeThat(TestDatabase.isServer()).isTrue();
        measured(WARM);
        measured(PEOPLE);
    }

    private void measured(int people) throws Exception {
        empty();
        files.apply(files.bring("ORGANIZATIONS", "units.csv", RosterFixtures.employer()));
        var file = folder.resolve(people + ".xlsx");
        GreatRosterFixtures.write(file, people);
        double reading = seconds(() -> read(file));
        var before = counts();
        var roster = new ImportId[1];
        double checking = seconds(() -> roster[0] = bring(file));
        assertThat(files.view(roster[0]).counts().accepted()).isEqualTo(people);
        double staging = again(grown(before));
        double lookUps = seconds(() -> lookUp(people));
        print("reading and checking", people, checking, reading + lookUps + staging);
        System.out.printf("  cells %.2f s, look-ups %.2f s, staged rows %.2f s%n", reading, lookUps, staging);
        var checked = counts();
        double applying = seconds(() -> files.apply(roster[0]));
        assertThat(jdbc.queryForObject("select count(*) from worker_card", Long.class))
                .isEqualTo(people);
        print("applying", people, applying, again(grown(checked)));
    }

    private ImportId bring(Path file) throws Exception {
        try (var content = Files.newInputStream(file)) {
            return files.bring("ROSTER", "great.xlsx", content, Scope.EVERYTHING);
        }
    }

    /** The cells alone, by the reader that the check uses. */
    private static void read(Path file) {
        long cells = 0;
        try (var book = Books.open(file, "great.xlsx");
                var rows = book.rows(0)) {
            while (rows.hasNext()) {
                cells += rows.next().cells().size();
            }
        }
        assertThat(cells).isPositive();
    }

    /** The documents and certificates of 500 rows at a time, none of which is there yet. */
    private void lookUp(int people) {
        for (int from = 0; from < people; from += BATCH) {
            ask("select worker_id from identity_document where living_index in (%s)", from);
            ask("select worker_id from certificate where live_no in (%s)", from);
        }
    }

    private void ask(String query, int from) {
        var keys = IntStream.range(from, from + BATCH)
                .mapToObj(key -> "%032d".formatted(key).getBytes(StandardCharsets.US_ASCII))
                .toArray();
        var marks = String.join(",", Collections.nCopies(BATCH, "?"));
        assertThat(jdbc.queryForList(query.formatted(marks), keys)).isEmpty();
    }

    private Map<String, Long> counts() throws SQLException {
        try (var batches = new PlainBatches(database)) {
            var counts = new HashMap<String, Long>();
            for (var table : batches.tables()) {
                counts.put(table, batches.rows(table));
            }
            return counts;
        }
    }

    private List<String> grown(Map<String, Long> before) throws SQLException {
        var now = counts();
        return now.keySet().stream()
                .filter(table -> now.getOrDefault(table, 0L) > before.getOrDefault(table, 0L))
                .sorted()
                .toList();
    }

    private double again(List<String> tables) throws SQLException {
        try (var batches = new PlainBatches(database)) {
            return batches.again(tables);
        }
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS;
    }

    private static void print(String what, int people, double took, double bare) {
        System.out.printf(
                "%s %,d rows: %.2f s, %,.0f a second; bare %.2f s; %.0f %% of bare%n",
                what, people, took, people / took, bare, 100 * bare / took);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
