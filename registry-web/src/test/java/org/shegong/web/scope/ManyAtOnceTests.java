package org.shegong.web.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.job.JobRunner;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.TwoDistricts;
import org.shegong.web.testing.WebTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerNotFound;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One foreign person among ten, and foreign lines in a file: what is not the officer's own changes nothing. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ManyAtOnceTests {

    private static final Scope HAILING = Scope.of(new Reach.InDistrict(TwoDistricts.HAILING));

    private static final LocalDate MOVED = LocalDate.of(2026, 9, 30);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Officers officers;

    @Autowired
    TwoDistricts districts;

    @Autowired
    EmptyRegister register;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    JobRunner jobs;

    @BeforeEach
    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void changesNobodyWhenOneOfTenIsForeign() {
        var world = districts.settle();
        var ten = Stream.concat(
                        IntStream.range(0, 9).mapToObj(number -> employed(number, world.station())),
                        Stream.of(world.zeng()))
                .toList();
        var before = everybody();

        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> move(ten, world.station()));

        assertThat(everybody()).isEqualTo(before);
        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> directory.rows(HAILING, ten));
        move(ten.subList(0, 9), world.station());
        assertThat(everybody())
                .filteredOn(row -> MOVED.equals(row.work().since()))
                .hasSize(9);
    }

    @Test
    void bringsOnlyTheOwnLinesOfARoster() {
        var world = districts.settle();
        var zengBefore = directory.get(Scope.EVERYTHING, world.zeng()).toString();

        assertThat(findings("""
            姓名,身份证号,工作单位
            王芳,321298198805010029,海陵社工站
            李强,321298198805010010,高港医院
            曾伟,%s,海陵社工站
            """.formatted(TwoDistricts.ZENGS_NUMBER)))
                .contains("3,REJECT,organisation,OUT_OF_SCOPE")
                .contains("4,REJECT,idNumber,REGISTERED_ELSEWHERE");

        assertThat(everybody()).extracting(WorkerRow::name).doesNotContain("李强");
        assertThat(directory.get(Scope.EVERYTHING, world.zeng()).toString()).isEqualTo(zengBefore);
    }

    private String findings(String roster) {
        var hailing = officers.ofDistrict(TwoDistricts.HAILING);
        var brought = mvc.post()
                .uri("/api/v1/imports")
                .multipart()
                .file(new MockMultipartFile("file", "r.csv", "text/csv", roster.getBytes(StandardCharsets.UTF_8)))
                .param("kind", "ROSTER")
                .with(hailing.onApi())
                .exchange();
        var path = "/imports/" + Visit.text(brought).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        jobs.runWaiting();
        assertThat(mvc.post()
                        .uri("/api/v1" + path + "/application")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"mode\":\"GOOD_ROWS\"}")
                        .with(hailing.onApi()))
                .hasStatus(202);
        jobs.runWaiting();
        return Visit.text(new Visit(mvc, hailing).api(path + "/findings.csv"));
    }

    private WorkerId employed(int number, OrganizationId employer) {
        var born = LocalDate.of(1990, 1, 1).plusDays(number);
        return registration.register(
                Scope.EVERYTHING,
                person("王" + "一二三四五六七八九".charAt(number), born, 2).employedBy(at(employer)));
    }

    private void move(List<WorkerId> people, OrganizationId employer) {
        var read = people.stream().map(worker -> new AsRead(worker, 0)).toList();
        changes.changeAll(HAILING, read, employer, MOVED);
    }

    private List<WorkerRow> everybody() {
        return directory
                .search(Scope.EVERYTHING, WorkerSearch.EVERYBODY, Pageable.unpaged())
                .getContent();
    }
}
