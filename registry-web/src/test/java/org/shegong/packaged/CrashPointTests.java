package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.packaged.SharedRegister.TOKEN;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.intake.RosterFixtures;
import tools.jackson.databind.JsonNode;

/** The whole program is killed at each point where an import could lose or double something, and started again. */
@Tag("long")
class CrashPointTests {

    private static final int PEOPLE = 1_200;
    private static final int MOMENTS = 5;
    private static final int LONGEST_MOMENT = 3_000;
    private static final int PATIENCE = 1_200;

    @TempDir
    Path folder;

    private final SharedRegister shared = new SharedRegister();
    private int brought;

    @Test
    void endsWithEachRowOnceWhereverItIsKilled() throws Exception {
        var register = shared.start(folder);
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
        if (point.isOfTheReversal()) {
            var calls = new ImportCalls(register, TOKEN);
            calls.await(id, found -> state(found).equals("APPLIED"));
            calls.reverse(id);
        }
        for (int tries = 0; !register.log().contains(Standstill.said(point)) && tries < PATIENCE; tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(register.log()).contains(Standstill.said(point));
        register.kill();
        Standstill.nowhere(folder);
        return point.isOfTheReversal() ? reversed(id) : ended(id);
    }

    /** Nobody asks again: it ends by itself, nobody of it is left, and the same file comes in as if it were new. */
    private Started reversed(String id) throws Exception {
        var register = shared.start(folder);
        var calls = new ImportCalls(register, TOKEN);
        var found = calls.await(id, now -> !state(now).equals("REVERSING"));
        assertThat(state(found)).isEqualTo("REVERSED");
        assertThat(calls.people()).isEqualTo(brought - PEOPLE);

        var again = calls.bring("ROSTER", "again.csv", RosterFixtures.people(brought - PEOPLE, PEOPLE));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(ImportCalls.id(again)).isNotEqualTo(id);
        applied(calls, ImportCalls.id(again), PEOPLE);
        assertThat(calls.people()).isEqualTo(brought);
        return register;
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
        var register = shared.start(folder);
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

    private static String state(JsonNode found) {
        return found.path("state").asString();
    }
}
