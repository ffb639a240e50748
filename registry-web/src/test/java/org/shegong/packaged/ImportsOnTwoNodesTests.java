package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.intake.RosterFixtures;
import org.shegong.testing.TestDatabase;

/** Two programs on one server are asked for the same at the same instant, again and again. */
@Tag("long")
class ImportsOnTwoNodesTests {

    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final int PEOPLE = 20;

    @TempDir
    Path folder;

    private final SharedRegister shared = new SharedRegister();
    private final ExecutorService atOnce = Executors.newFixedThreadPool(4);

    @Test
    void takesAppliesAndReversesAFileOnce() throws Exception {
        assumeThat(TestDatabase.isServer()).isTrue();
        try (var first = shared.start(Files.createDirectory(folder.resolve("first")));
                var second = shared.start(Files.createDirectory(folder.resolve("second")))) {
            var here = new ImportCalls(first, SharedRegister.TOKEN);
            var there = new ImportCalls(second, SharedRegister.TOKEN);
            ended(here, applied(here, there, brought(here, there, "ORGANIZATIONS", RosterFixtures.employer())));
            for (int round = 0; round < ROUNDS; round++) {
                var people = RosterFixtures.people(round * PEOPLE, PEOPLE);
                var id = applied(here, there, brought(here, there, "ROSTER", people));
                assertThat(there.people()).isEqualTo((round + 1) * PEOPLE);
                if (round % 3 == 0) {
                    reversed(here, there, id);
                    assertThat(there.people()).isEqualTo(round * PEOPLE);
                    ended(here, applied(here, there, brought(here, there, "ROSTER", people)));
                    assertThat(here.people()).isEqualTo((round + 1) * PEOPLE);
                }
            }
        } finally {
            atOnce.shutdown();
        }
    }

    /** Brings the file four times at once: one call makes the import, and all are told which it is. */
    private String brought(ImportCalls here, ImportCalls there, String kind, byte[] file) throws Exception {
        var answers = together(List.of(
                () -> here.bring(kind, "a.csv", file),
                () -> there.bring(kind, "a.csv", file),
                () -> here.bring(kind, "b.csv", file),
                () -> there.bring(kind, "b.csv", file)));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers.stream().map(ImportCalls::id).distinct()).hasSize(1);
        return ImportCalls.id(answers.get(0));
    }

    private String applied(ImportCalls here, ImportCalls there, String id) throws Exception {
        here.await(id, found -> !state(found).equals("READING"));
        var answers = together(List.of(() -> here.apply(id), () -> there.apply(id)));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(202, 202);
        ended(there, id);
        return id;
    }

    private static void ended(ImportCalls calls, String id) throws Exception {
        assertThat(state(calls.await(id, found -> !state(found).equals("APPLYING"))))
                .isEqualTo("APPLIED");
    }

    private void reversed(ImportCalls here, ImportCalls there, String id) throws Exception {
        var answers = together(List.of(() -> here.reverse(id), () -> there.reverse(id)));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(202, 202);
        assertThat(state(here.await(id, found -> !state(found).equals("REVERSING"))))
                .isEqualTo("REVERSED");
    }

    private List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> calls) throws Exception {
        var answers = new ArrayList<HttpResponse<String>>();
        for (var answer : atOnce.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static String state(tools.jackson.databind.JsonNode found) {
        return found.path("state").asString();
    }
}
