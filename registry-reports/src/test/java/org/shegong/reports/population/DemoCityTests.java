package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shegong.demo.DemoCity;
import org.shegong.reports.dashboard.Overviews;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@RegistryTest
class DemoCityTests {

    private static final int SIZE = 300;

    @Autowired
    DemoCity city;

    @Autowired
    Population population;

    @Autowired
    PopulationRebuild rebuild;

    @Autowired
    Overviews overviews;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void writesPeopleWithAllDerivedRows() {
        city.populate(DemoCity.SEED, SIZE);

        assertThat(population.count(EVERYTHING, AsOf.day(TODAY), Set.of()))
                .extracting(Headcount::people)
                .containsExactly((long) SIZE);
        assertThat(rebuild.differences()).isZero();
        assertThat(workers.search(EVERYTHING, WorkerSearch.of("wang"), PageRequest.of(0, 10)))
                .isNotEmpty();
    }

    @Test
    void countsTheSamePeopleOnOverviewAndList() {
        city.populate(DemoCity.SEED, SIZE);

        var overview = overviews.of(EVERYTHING);
        for (var district : List.of("321202", "321203", "321204", "321281", "321282", "321283")) {
            assertThat(overview.sum(cell -> cell.district().equals(district)))
                    .isEqualTo(workers.count(EVERYTHING, WorkerSearch.inDistrict(district)));
        }
    }

    @Test
    void opensForTheRecordPage() {
        city.populate(DemoCity.SEED, 20);

        var ids = jdbc.query(
                "select worker_id from worker_card", (row, number) -> new WorkerId(Uuids.of(row.getBytes(1))));

        assertThat(ids)
                .allSatisfy(id ->
                        assertThat(workers.get(EVERYTHING, id).facts().names()).isNotEmpty());
    }
}
