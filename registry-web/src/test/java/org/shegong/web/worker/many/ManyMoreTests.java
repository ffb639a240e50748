package org.shegong.web.worker.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.shegong.job.JobRunner;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.worker.People;
import org.shegong.worker.AsRead;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.RegisterWorker;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** More people than one request changes go by a job, which names whoever could not go. */
class ManyMoreTests extends CrowdTest {

    private static final int PEOPLE = 203;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    JobRunner jobs;

    @Override
    List<WorkerId> employed() {
        var commands = new ArrayList<RegisterWorker>();
        for (int number = 0; number < PEOPLE; number++) {
            var employer = number == 0 ? home : station;
            commands.add(
                    person("王大", LocalDate.of(1980, 1, 1).plusDays(number), 2).employedBy(at(employer)));
        }
        return registration.registerAll(Scope.EVERYTHING, commands);
    }

    @Test
    void saysHowManyCanBeforeTheJobBegins() {
        assertThat(mvc.post()
                        .uri("/workers/selection")
                        .param("all", "true")
                        .param("filter", "q=王")
                        .with(officer().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("共 203 人", "后台任务", "name=\"count\" value=\"203\"", "只列出前 200 人")
                .doesNotContain("name=\"person\"");
        assertThat(sent(PEOPLE)).hasStatusOk().bodyText().contains("可以变更 202 人；另有 1 人已在该单位", "name=\"_confirmed\"");
        assertThat(peopleAt(home)).isOne();
    }

    @Test
    void countsAgainWhenTheListHasChanged() {
        assertThat(sent(PEOPLE + 1).param("_confirmed", "true"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("列表在此期间有变化", "name=\"count\" value=\"203\"");
    }

    @Test
    void movesWhoeverCanAndNamesTheOthers() {
        var job = Objects.requireNonNull(sent(PEOPLE)
                .param("_confirmed", "true")
                .exchange()
                .getResponse()
                .getRedirectedUrl());
        var other = people().employer("海陵医院", People.HAILING);
        changes.change(Scope.EVERYTHING, new AsRead(crowd.get(7), 0), at(other, LocalDate.of(2026, 9, 1)));

        jobs.runWaiting();

        assertThat(peopleAt(home)).isEqualTo(PEOPLE - 1);
        var changed = directory.get(Scope.EVERYTHING, crowd.get(7)).card();
        var there = directory.get(Scope.EVERYTHING, crowd.get(0)).card();
        assertThat(changed.work().employerName()).isEqualTo("海陵医院");
        assertThat(mvc.get().uri(job).with(officer().onPages()))
                .bodyText()
                .contains("批量变更单位", changed.registryNo() + "：在此期间被他人更改", there.registryNo() + "：已在该单位")
                .contains("203 / 203");
    }

    private MockMvcRequestBuilder sent(int count) {
        return mvc.post()
                .uri("/workers/selection/everybody")
                .param("count", String.valueOf(count))
                .param("organisation", HOME)
                .param("employedFrom", "2026-10-01")
                .param("_filter", "q=王")
                .with(officer().onPages());
    }

    private long peopleAt(OrganizationId employer) {
        return directory.count(Scope.EVERYTHING, WorkerSearch.at(employer));
    }
}
