package org.shegong.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.job.JobOwner;
import org.shegong.job.JobQueue;
import org.shegong.job.JobRunner;
import org.shegong.shared.Scope;
import org.shegong.shared.id.JobId;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class JobPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    JobQueue queue;

    @Autowired
    JobRunner runner;

    @Test
    void showsHowFarAJobIs() {
        var lin = officers.ofCity();
        var job = begun(lin);

        assertThat(mvc.get().uri("/jobs").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("/jobs/" + job);
        assertThat(mvc.get().uri("/jobs/" + job).with(lin.onPages()).header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("every 2s")
                .doesNotContain("<h1");
    }

    @Test
    void stopsAJobFromItsPage() {
        var lin = officers.ofCity();
        var job = begun(lin);

        assertThat(mvc.post().uri("/jobs/" + job + "/cancellation").with(lin.onPages()))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/jobs/" + job).with(lin.onPages()))
                .bodyText()
                .contains("已停止")
                .contains("/repetition");
    }

    @Test
    void hidesJobsOfOthersButNotFromOperations() {
        var job = begun(officers.ofCity());

        assertThat(mvc.get().uri("/jobs/" + job).with(officers.ofCity().onPages()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/jobs/" + job)
                        .with(officers.of(Role.SYSTEM_ADMIN, GrantUnit.CITY).onPages()))
                .hasStatusOk();
        assertThat(mvc.get()
                        .uri("/jobs")
                        .with(officers.of(Role.AUDITOR, GrantUnit.CITY).onPages()))
                .hasStatus(403);
    }

    @Test
    void ringsTheBellWhenAJobIsOver() {
        var lin = officers.ofCity();
        var job = begun(lin);

        runner.runWaiting();

        assertThat(mvc.get().uri("/notices").with(lin.onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("class=\"count\">1<")
                .contains("nothing-much");
        assertThat(mvc.get().uri("/jobs/" + job).with(lin.onPages())).bodyText().doesNotContain("every 2s");
    }

    private JobId begun(Officer lin) {
        return queue.submit(
                "nothing-much",
                new NothingMuch.Nothing(""),
                new JobOwner(lin.user().id(), lin.user().login(), "CITY_OFFICER", Scope.EVERYTHING));
    }
}
