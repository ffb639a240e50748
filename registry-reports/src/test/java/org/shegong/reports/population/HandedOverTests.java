package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationRegister;
import org.shegong.reports.dashboard.Overviews;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.card.WorkerSearch;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.handover.HandoverRequests;
import org.shegong.worker.handover.Handovers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@RegistryTest
class HandedOverTests {

    private static final LocalDate MOVED = TODAY.plusDays(20);

    private static final LocalDate FAR = TODAY.plusYears(9);
    private static final Scope HAILING = Scope.of(new Reach.InDistrict("321202"));
    private static final Scope XINGHUA = Scope.of(new Reach.InDistrict("321281"));

    @Autowired
    Population population;

    @Autowired
    Overviews overviews;

    @Autowired
    HandoverRequests requests;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverDirectory directory;

    @Test
    void countsAPersonInOneDistrictOnEveryDay() {
        var home = organizations.register(EVERYTHING, xinghuaWelfareHome());
        var lin = registration.register(EVERYTHING, lin().employedBy(at(organizations.register(EVERYTHING, renai()))));
        var read = new AsRead(lin, workers.get(EVERYTHING, lin).card().version());
        var id = handovers.release(EVERYTHING, read, "321281", MOVED);
        assertThat(peopleOn(MOVED)).containsExactly(Map.entry("321202", 1L));

        handovers.accept(EVERYTHING, id, directory.get(EVERYTHING, id).version(), at(home));

        assertThat(peopleOn(TODAY)).containsExactly(Map.entry("321202", 1L));
        assertThat(peopleOn(MOVED.minusDays(1))).containsExactly(Map.entry("321202", 1L));
        assertThat(peopleOn(MOVED)).containsExactly(Map.entry("321281", 1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void countsAPersonOnceWhateverIsAskedAtEveryStep(int ahead) {
        var day = TODAY.plusDays(ahead);
        var home = organizations.register(EVERYTHING, xinghuaWelfareHome());
        var lin = registration.register(EVERYTHING, lin().employedBy(at(organizations.register(EVERYTHING, renai()))));
        assertCountsIn(HAILING, day, FAR);
        requests.request(XINGHUA, lin().document(), "321281");
        assertCountsIn(HAILING, day, FAR);

        var read = new AsRead(lin, workers.get(EVERYTHING, lin).card().version());
        var first = handovers.release(HAILING, read, "321281", day);
        assertCountsIn(HAILING, day, FAR);
        handovers.withdraw(HAILING, first, version(first));
        assertCountsIn(HAILING, day, FAR);
        var second = handovers.release(HAILING, read, "321281", day);
        handovers.decline(XINGHUA, second, version(second), "没有岗位");
        assertCountsIn(HAILING, day, FAR);

        var last = handovers.release(HAILING, read, "321281", day);
        handovers.accept(XINGHUA, last, version(last), at(home));
        assertCountsIn(ahead == 0 ? XINGHUA : HAILING, day, day);
    }

    /**
     * Whatever is asked as of today counts the person here and nowhere else; the figures of other days before and after the
     * person moves.
     */
    private void assertCountsIn(Scope here, LocalDate asked, LocalDate moves) {
        for (var scope : List.of(HAILING, XINGHUA)) {
            long expected = scope.equals(here) ? 1 : 0;
            assertThat(workers.count(scope, WorkerSearch.EVERYBODY)).isEqualTo(expected);
            assertThat(workers.list(scope, WorkerSearch.EVERYBODY, PageRequest.of(0, 5))
                            .getContent())
                    .hasSize((int) expected);
            assertThat(overviews.of(scope).people()).isEqualTo(expected);
            for (var on : List.of(TODAY, asked.minusDays(1), asked, asked.plusDays(40))) {
                boolean holds = scope.equals(on.isBefore(moves) ? HAILING : XINGHUA);
                assertThat(people(scope, on)).as("%s", on).isEqualTo(holds ? 1 : 0);
            }
        }
        assertThat(workers.count(EVERYTHING, WorkerSearch.EVERYBODY)).isEqualTo(1);
        assertThat(overviews.of(EVERYTHING).people()).isEqualTo(1);
    }

    private long people(Scope scope, LocalDate day) {
        return population.count(scope, AsOf.day(day), Set.of()).stream()
                .mapToLong(Headcount::people)
                .sum();
    }

    private long version(UUID handover) {
        return directory.get(EVERYTHING, handover).version();
    }

    private Map<String, Long> peopleOn(LocalDate day) {
        return population.count(EVERYTHING, AsOf.day(day), Set.of(Dimension.DISTRICT)).stream()
                .collect(Collectors.toMap(
                        count -> Objects.requireNonNull(count.value(Dimension.DISTRICT)), Headcount::people));
    }
}
