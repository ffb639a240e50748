package org.shegong.web.worker.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.job.JobRunner;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.shegong.web.worker.People;
import org.shegong.worker.AsRead;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.RegisterWorker;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** More people than one request changes go by a job, which names whoever could not go. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ManyMoreTests {

    private static final int PEOPLE = 203;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    JobRunner jobs;

    @Autowired
    EmptyRegister register;

    private final List<WorkerId> all = new ArrayList<>();
    private OrganizationId home = OrganizationId.next();
    private @Nullable Officer officer;

    @BeforeEach
    void employMany() {
        register.empty();
        officer = officers.ofDistrict(People.HAILING);
        var people = new People(organizations, registration);
        var station = people.station();
        home = people.employer("海陵福利院", People.HAILING);
        var commands = new ArrayList<RegisterWorker>();
        for (int number = 0; number < PEOPLE; number++) {
            var employer = number == 0 ? home : station;
            commands.add(
                    person("王大", LocalDate.of(1980, 1, 1).plusDays(number), 2).employedBy(at(employer)));
        }
        all.addAll(registration.registerAll(Scope.EVERYTHING, commands));
    }

    @AfterEach
    void emptied() {
        register.empty();
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
        var other = new People(organizations, registration).employer("海陵医院", People.HAILING);
        changes.change(Scope.EVERYTHING, new AsRead(all.get(7), 0), at(other, LocalDate.of(2026, 9, 1)));

        jobs.runWaiting();

        assertThat(peopleAt(home)).isEqualTo(PEOPLE - 1);
        var changed = directory.get(Scope.EVERYTHING, all.get(7)).card();
        var there = directory.get(Scope.EVERYTHING, all.get(0)).card();
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
                .param("organisation", "海陵福利院")
                .param("employedFrom", "2026-10-01")
                .param("_filter", "q=王")
                .with(officer().onPages());
    }

    private long peopleAt(OrganizationId employer) {
        return directory.count(Scope.EVERYTHING, WorkerSearch.at(employer));
    }

    private Officer officer() {
        return Objects.requireNonNull(officer);
    }
}
