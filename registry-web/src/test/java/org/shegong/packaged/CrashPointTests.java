package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.intake.RosterFixtures;
import org.shegong.testing.TestDatabase;
import tools.jackson.databind.JsonNode;

/** The whole program is killed at each point where an import could lose or double something, and started again. */
@Tag("long")
class CrashPointTests {

    private static final int PEOPLE = 1_200;
    private static final int MOMENTS = 5;
    private static final int LONGEST_MOMENT = 3_000;
    private static final int PATIENCE = 1_200;
    private static final String TOKEN = "a-program-that-brings-files-in-0123456789";

    @TempDir
    Path folder;

    /** A server has no folder beside it in which keys could be made. */
    private final Map<String, String> keys = TestDatabase.secretKeys();

    private final String schema = "k" + UUID.randomUUID().toString().substring(0, 8);
    private int brought;

    @Test
    void endsWithEachRowOnceWhereverItIsKilled() throws Exception {
        var register = start();
        try {
            var calls = new ImportCalls(register, TOKEN);
            applied(calls, ImportCalls.id(calls.bring("ORGANIZATIONS", "units.csv", RosterFixtures.employer())), 1);
            for (var point : CrashPoint.values()) {
                register = killedAt(point, register);
            }
            var random = new Random(20261008);
            for (int moment = 0; moment < MOMENTS; moment++) {
                register = killedAfter(random.nextInt(LONGEST_MOMENT), moment % 2 == 0, register);
            }
        } finally {
            register.close();
        }
    }

    private Started killedAt(CrashPoint point, Started register) throws Exception {
        Standstill.at(point, folder);
        var id = begun(register, !point.isOfTheCheck());
        for (int tries = 0; !register.log().contains(Standstill.said(point)) && tries < PATIENCE; tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(register.log()).contains(Standstill.said(point));
        register.kill();
        Standstill.nowhere(folder);
        return ended(id);
    }

    private Started killedAfter(int millis, boolean applying, Started register) throws Exception {
        var id = begun(register, applying);
        TimeUnit.MILLISECONDS.sleep(millis);
        register.kill();
        return ended(id);
    }

    /** Brings people who are in no roster before, and asks for them to be applied. */
    private String begun(Started register, boolean applying) throws Exception {
        var calls = new ImportCalls(register, TOKEN);
        var id = ImportCalls.id(calls.bring("ROSTER", brought + ".csv", RosterFixtures.people(brought, PEOPLE)));
        brought += PEOPLE;
        if (applying) {
            calls.await(id, found -> state(found).equals("CHECKED"));
            calls.apply(id);
        }
        return id;
    }

    /** The same file is still the same import, and it ends with all its people, each once. */
    private Started ended(String id) throws Exception {
        var register = start();
        var calls = new ImportCalls(register, TOKEN);
        var again = calls.bring("ROSTER", "again.csv", RosterFixtures.people(brought - PEOPLE, PEOPLE));
        assertThat(ImportCalls.id(again)).isEqualTo(id);
        applied(calls, id, PEOPLE);
        assertThat(calls.people()).isEqualTo(brought);
        return register;
    }

    private static void applied(ImportCalls calls, String id, int rows) throws Exception {
        var found = calls.await(id, now -> !List.of("READING", "APPLYING").contains(state(now)));
        if (state(found).equals("CHECKED")) {
            calls.apply(id);
            found = calls.await(id, now -> state(now).equals("APPLIED"));
        }
        assertThat(state(found)).isEqualTo("APPLIED");
        assertThat(found.path("counts").path("accepted").asInt()).isEqualTo(rows);
        assertThat(found.path("counts").path("read").asInt()).isEqualTo(rows);
    }

    private Started start() throws IOException, InterruptedException {
        var settings = new ArrayList<>(List.of(
                "--shegong.http.secure=false",
                "--shegong.clock.today=2026-10-08",
                "--shegong.setup.city-token=" + TOKEN,
                "--shegong.jobs.lease-seconds=5",
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
        var register = Started.around(Standstill.class, folder, settings);
        assertThat(register.status("/login")).isEqualTo(200);
        return register;
    }

    private static String state(JsonNode found) {
        return found.path("state").asString();
    }
}
