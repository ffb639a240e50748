package org.shegong.web.worker.many;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.worker.People;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The employer of many people is changed at once: of all of them or of nobody, at the page and at the API. */
class ManyPeopleTests extends CrowdTest {

    private WorkerId foreigner = WorkerId.next();

    @Override
    List<WorkerId> employed() {
        foreigner = people().zengAt(people().employer("高港医院", People.GAOGANG));
        return IntStream.range(0, 9)
                .mapToObj(number -> registration.register(
                        Scope.EVERYTHING,
                        person(
                                        "王" + "一二三四五六七八九".charAt(number),
                                        LocalDate.of(1990, 1, 1).plusDays(number),
                                        2)
                                .employedBy(at(station))))
                .toList();
    }

    @Test
    void changesNobodyWhenOneOfTenIsForeign() {
        var before = everybody();
        var ten = new ArrayList<>(crowd);
        ten.add(5, foreigner);

        assertThat(sent(ten, 0)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(called(ten, 0)).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("worker-not-found");

        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    void answersAForeignIdLikeAnUnknownOne() {
        var foreign = new ArrayList<>(crowd);
        foreign.set(4, foreigner);
        var unknown = new ArrayList<>(crowd);
        unknown.set(4, WorkerId.next());

        assertThat(answered(foreign)).isEqualTo(answered(unknown)).contains("worker-not-found");
    }

    @Test
    void changesNobodyWhenOneOfTenIsStale() {
        assertThat(sent(crowd.subList(3, 4), 0)).hasStatus(HttpStatus.FOUND);
        var before = everybody();

        assertThat(called(crowd, 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(sent(crowd, 0))
                .hasStatus(HttpStatus.PRECONDITION_FAILED)
                .bodyText()
                .contains("已被他人更改", "value=\"海陵福利院\"", ":1\"");

        assertThat(everybody()).isEqualTo(before);
    }

    @Test
    void changesAllOfThemAndKeepsTheirTerms() {
        assertThat(sent(crowd, 0))
                .redirectedUrl()
                .isEqualTo("/workers?status=IN_SERVICE&district=321202&done=employers-changed");

        assertThat(everybody())
                .filteredOn(row -> row.name().startsWith("王"))
                .hasSize(9)
                .allMatch(row -> "海陵福利院".equals(row.work().employerName()))
                .allMatch(row -> "社工".equals(row.work().title()));
    }

    @Test
    void asksOnceMoreWhenSomebodyIsThereAlready() {
        assertThat(sent(crowd.subList(3, 4), 0)).hasStatus(HttpStatus.FOUND);
        var people = directory.rows(Scope.EVERYTHING, crowd.subList(3, 5)).stream()
                .map(row -> row.id() + ":" + row.version())
                .toArray(String[]::new);

        assertThat(sent(people)).hasStatusOk().bodyText().contains("可以变更 1 人；另有 1 人已在该单位", "已在该单位</span>");
        assertThat(sent(people).param("_confirmed", "true")).hasStatus(HttpStatus.FOUND);
        assertThat(directory.rows(Scope.EVERYTHING, crowd.subList(3, 5)))
                .extracting(WorkerRow::version)
                .containsOnly(1L);
    }

    @Test
    void changesAllOfThemForAProgram() {
        assertThat(called(crowd, 0)).hasStatusOk().bodyText().isEqualTo("{\"changed\":9}");

        assertThat(called(crowd, 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(called(List.of(), 0)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showsEverybodyWhomTheListFound() {
        assertThat(mvc.post()
                        .uri("/workers/selection")
                        .param("all", "true")
                        .param("filter", "q=王")
                        .with(officer().onPages()))
                .hasStatusOk()
                .bodyText()
                .contains("共 9 人", "王一", "王九", "href=\"/workers?q=%E7%8E%8B\"")
                .doesNotContain("曾伟");
    }

    @Test
    void opensNoSelectionWithAForeigner() {
        assertThat(mvc.post()
                        .uri("/workers/selection")
                        .param("id", crowd.get(0).toString(), foreigner.toString())
                        .with(officer().onPages()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult sent(List<WorkerId> people, long version) {
        return sent(people.stream().map(id -> id + ":" + version).toArray(String[]::new))
                .exchange();
    }

    private MockMvcRequestBuilder sent(String... people) {
        return mvc.post()
                .uri("/workers/selection/employment")
                .param("person", people)
                .param("organisation", HOME)
                .param("employedFrom", "2026-10-01")
                .param("_filter", "q=13812345678", "status=IN_SERVICE", "district=321202")
                .with(officer().onPages());
    }

    private MvcTestResult called(List<WorkerId> people, long version) {
        var chosen = people.stream()
                .map(id -> "{\"id\":\"" + id + "\",\"version\":" + version + "}")
                .collect(Collectors.joining(","));
        return mvc.post()
                .uri("/api/v1/workers/employments")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"workers\":[" + chosen + "],\"organisation\":\"海陵福利院\",\"employedFrom\":\"2026-10-01\"}")
                .with(officer().onApi())
                .exchange();
    }

    /** Without the id of the request, which is another each time. */
    private String answered(List<WorkerId> people) {
        var answer = called(people, 0).getResponse().getContentAsByteArray();
        return new String(answer, StandardCharsets.UTF_8).replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private List<WorkerRow> everybody() {
        return directory
                .search(Scope.EVERYTHING, WorkerSearch.EVERYBODY, Pageable.unpaged())
                .getContent();
    }
}
