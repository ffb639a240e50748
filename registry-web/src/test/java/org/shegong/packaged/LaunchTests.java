package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One first start, which is killed as soon as it answers, and the later starts in the same folder. */
@Tag("packaged")
class LaunchTests {

    private static final String PREPARED = "-XX:SharedArchiveFile=";

    @TempDir
    static Path folder;

    private static ProcessHandle killed;
    private static String mappedByFirst;

    @BeforeAll
    static void startFirstAndKill() throws Exception {
        try (var first = Started.in(folder)) {
            assertThat(first.status("/login")).as(first.log()).isEqualTo(200);
            killed = first.serving();
            mappedByFirst = mapped(first.serving());
            first.kill();
        }
        if (Runtime.version().feature() >= 19) {
            endFirstInOrder();
        }
    }

    /** Machines from 19 on prepare the next start when they end, not when they are killed. */
    private static void endFirstInOrder() throws Exception {
        try (var first = Started.in(folder)) {
            assertThat(first.status("/login")).as(first.log()).isEqualTo(200);
            first.stop();
        }
    }

    @Test
    void killedStarterTakesTheServingMachineAlong() throws Exception {
        killed.onExit().get(5, TimeUnit.SECONDS);

        assertThat(killed.isAlive()).isFalse();
    }

    @Test
    void laterStartFindsItsClassesPreparedAndEndsInOrder() throws Exception {
        assertThat(mappedByFirst)
                .doesNotContain(archive().getParent().toRealPath().toString());
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(archive().getParent())))
                .isEqualTo("rwx------");
        try (var later = Started.in(folder)) {
            assertThat(later.status("/login")).as(later.log()).isEqualTo(200);
            var serving = later.serving();
            assertThat(options(later)).contains(PREPARED + archive().toRealPath());
            assertThat(mapped(serving)).contains(archive().toRealPath().toString());

            later.stop();

            assertThat(serving.isAlive()).isFalse();
            assertThat(later.exitCode()).isEqualTo(143);
            assertThat(later.log()).contains("Graceful shutdown complete").doesNotContain("[cds");
        }
    }

    @Test
    void startsInSpiteOfAnArchiveThatIsBroken(@TempDir Path elsewhere) throws Exception {
        Files.createDirectories(elsewhere.resolve("data/start"));
        var broken = elsewhere.resolve("data/start").resolve(archive().getFileName());
        Files.write(broken, "no classes here".repeat(1_000).getBytes(StandardCharsets.US_ASCII));

        try (var started = Started.in(elsewhere)) {
            assertThat(started.status("/login")).as(started.log()).isEqualTo(200);
            assertThat(options(started)).contains(PREPARED + broken.toRealPath());
        }
    }

    @Test
    void servesFromTheMachineThatWasStartedWhereItIsToldTo() throws Exception {
        try (var started = Started.withOptions(folder, "-Dshegong.start.serves=here")) {
            assertThat(started.status("/login")).as(started.log()).isEqualTo(200);
            assertThat(started.children()).isEmpty();
        }
    }

    private static Path archive() throws IOException {
        try (var files = Files.newDirectoryStream(folder.resolve("data/start"), "*.jsa")) {
            return files.iterator().next();
        }
    }

    private static String mapped(ProcessHandle machine) throws IOException {
        return Files.readString(Path.of("/proc", String.valueOf(machine.pid()), "maps"));
    }

    private static String options(Started started) {
        return started.serving().info().commandLine().orElseThrow();
    }
}
