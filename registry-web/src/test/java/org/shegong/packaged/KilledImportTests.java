package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.intake.RosterFixtures;
import org.shegong.testing.TestDatabase;
import tools.jackson.databind.JsonNode;

/** The whole program is killed while it reads and while it applies a roster, and started again on what it left. */
@Tag("long")
class KilledImportTests {

    private static final int PEOPLE = 5_000;
    private static final String TOKEN = "a-program-that-brings-files-in-0123456789";

    @TempDir
    Path folder;

    /** A server has no folder beside it in which keys could be made. */
    private final Map<String, String> keys = TestDatabase.secretKeys();

    private final String schema = "k" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void endsWithEachRowOnceHoweverOftenItIsKilled() throws Exception {
        var roster = RosterFixtures.people(PEOPLE);
        var id = killedWhileReading(roster);
        killedWhileApplying(id, roster);
        killedOnceMore(id);

        try (var register = start()) {
            var calls = new ImportCalls(register, TOKEN);
            var found = calls.await(id, now -> state(now).equals("APPLIED"));
            assertThat(state(found)).isEqualTo("APPLIED");
            assertThat(found.path("counts").path("accepted").asInt()).isEqualTo(PEOPLE);
            assertThat(found.path("counts").path("rejected").asInt()).isZero();
            assertThat(calls.people()).isEqualTo(PEOPLE);
            assertThat(ImportCalls.id(calls.bring("ROSTER", "people.csv", roster)))
                    .isEqualTo(id);
        }
    }

    private String killedWhileReading(byte[] roster) throws Exception {
        try (var register = start()) {
            var calls = new ImportCalls(register, TOKEN);
            applied(calls, ImportCalls.id(calls.bring("ORGANIZATIONS", "units.csv", RosterFixtures.employer())));
            var id = ImportCalls.id(calls.bring("ROSTER", "people.csv", roster));
            calls.await(id, found -> read(found) > 0);
            register.kill();
            return id;
        }
    }

    private void killedWhileApplying(String id, byte[] roster) throws Exception {
        try (var register = start()) {
            var calls = new ImportCalls(register, TOKEN);
            var checked = calls.await(id, found -> state(found).equals("CHECKED"));
            assertThat(read(checked)).isEqualTo(PEOPLE);
            assertThat(calls.bring("ROSTER", "people.csv", roster).statusCode()).isEqualTo(200);
            calls.apply(id);
            calls.await(id, found -> people(calls) > 0);
            register.kill();
        }
    }

    private void killedOnceMore(String id) throws Exception {
        try (var register = start()) {
            var calls = new ImportCalls(register, TOKEN);
            long before = calls.people();
            assertThat(before).isLessThan(PEOPLE);
            calls.await(id, found -> people(calls) > before);
            register.kill();
        }
    }

    private static void applied(ImportCalls calls, String id) throws Exception {
        calls.await(id, found -> state(found).equals("CHECKED"));
        calls.apply(id);
        assertThat(state(calls.await(id, found -> state(found).equals("APPLIED"))))
                .isEqualTo("APPLIED");
    }

    private Started start() throws Exception {
        var settings = new ArrayList<>(List.of(
                "--shegong.http.secure=false",
                "--shegong.clock.today=2026-10-08",
                "--shegong.setup.city-token=" + TOKEN,
                "--logging.level.root=warn"));
        var server = System.getenv("REGISTRY_TEST_SERVER");
        if (server != null && !server.isBlank()) {
            settings.addAll(List.of(
                    "--spring.profiles.active=mysql",
                    "--spring.datasource.url=" + server + "/" + schema
                            + "?createDatabaseIfNotExist=true&useSSL=false&allowPublicKeyRetrieval=true",
                    "--spring.datasource.username=registry",
                    "--spring.datasource.password=registry"));
            keys.forEach((name, key) -> settings.add("--" + name + "=" + key));
        }
        var register = Started.compiled(folder, settings);
        assertThat(register.status("/login")).isEqualTo(200);
        return register;
    }

    private static long people(ImportCalls calls) {
        try {
            return calls.people();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String state(JsonNode found) {
        return found.path("state").asString();
    }

    private static int read(JsonNode found) {
        return found.path("counts").path("read").asInt();
    }
}
