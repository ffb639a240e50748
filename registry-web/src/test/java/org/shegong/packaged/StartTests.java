package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("packaged")
class StartTests {

    @TempDir
    Path folder;

    @Test
    void answersTheLoginPageAndKeepsItsDatabaseHere() throws Exception {
        try (var started = Started.in(folder)) {
            assertThat(started.status("/login")).as(started.log()).isEqualTo(200);
            assertThat(started.links("/login"))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(
                            link -> assertThat(started.status(link)).as(link).isEqualTo(200));
            assertThat(started.log()).containsSubsequence("Successfully applied", "WEB - Start");
        }

        var database = folder.resolve("data/registry.mv.db");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesADatabaseThatForgetsCommits() throws Exception {
        try (var started = Started.in(
                folder,
                "--spring.datasource.url=jdbc:h2:file:./data/registry;MODE=MySQL"
                        + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE")) {
            assertThat(started.exitCode()).isEqualTo(1);
            assertThat(started.log())
                    .contains("WRITE_DELAY=0", "DB_CLOSE_ON_EXIT=FALSE")
                    .doesNotContain("\tat org.");
        }
    }

    @Test
    void refusesTrialSettingsInProduction() throws Exception {
        try (var started = Started.in(folder, "--shegong.clock.today=2026-10-08")) {
            assertThat(started.exitCode()).isEqualTo(1);
            assertThat(started.log()).contains("shegong.clock.today").doesNotContain("\tat org.");
        }
    }
}
