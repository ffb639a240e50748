package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.shegong.organization.OrganizationRegister;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.handover.HandoverDirectory;
import org.shegong.worker.handover.Handovers;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class HandedOverTests {

    private static final LocalDate MOVED = TODAY.plusDays(20);

    @Autowired
    Population population;

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

    private Map<String, Long> peopleOn(LocalDate day) {
        return population.count(EVERYTHING, AsOf.day(day), Set.of(Dimension.DISTRICT)).stream()
                .collect(Collectors.toMap(
                        count -> Objects.requireNonNull(count.value(Dimension.DISTRICT)), Headcount::people));
    }
}
