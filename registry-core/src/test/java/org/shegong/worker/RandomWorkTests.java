package org.shegong.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.employment.EmploymentNotFound;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.Employments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A working life under random changes, against the simplest book of it: who employed the person from which day. */
@RegistryTest
class RandomWorkTests {

    private static final int CHANGES = 40;
    private static final int DAYS = 120;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    EmploymentChanges changes;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    JdbcClient jdbc;

    private final List<OrganizationId> places = new ArrayList<>();
    private final TreeMap<LocalDate, Begun> book = new TreeMap<>();
    private final Map<UUID, String> written = new HashMap<>();
    private WorkerId lin = WorkerId.next();

    /** An employer from a day on, until another begins or an end was told. */
    private record Begun(OrganizationId employer, @Nullable LocalDate end) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void worksForOneEmployerADayAndForgetsNothing(long seed) {
        var random = new Random(seed);
        for (var name : List.of("甲社工站", "乙社工站", "丙社工站")) {
            places.add(organizations.register(Scope.EVERYTHING, OrganizationFixtures.named(name)));
        }
        lin = registration.register(Scope.EVERYTHING, lin());

        for (int number = 0; number < CHANGES; number++) {
            change(random);
            assertNothingIsLost();
        }

        assertSameAsTheBook();
    }

    private void change(Random random) {
        var day = TODAY.plusDays(random.nextInt(DAYS) - DAYS / 2);
        switch (random.nextInt(4)) {
            case 0 -> leave(day);
            case 1 -> takeBack(random);
            default -> begin(places.get(random.nextInt(places.size())), day);
        }
    }

    private void begin(OrganizationId employer, LocalDate day) {
        changes.change(Scope.EVERYTHING, read(), at(employer, day));
        book.put(day, new Begun(employer, null));
    }

    private void leave(LocalDate lastDay) {
        var main = book.floorEntry(lastDay);
        boolean canLeave = main != null && main.getValue().end() == null;
        try {
            changes.leave(Scope.EVERYTHING, read(), new Departure(lastDay, "RESIGNED"));
            assertThat(canLeave).as("somebody left on %s", lastDay).isTrue();
            book.put(main.getKey(), new Begun(main.getValue().employer(), lastDay.plusDays(1)));
        } catch (EmploymentNotFound nobodyThere) {
            assertThat(canLeave).as("nobody left on %s", lastDay).isFalse();
        }
    }

    private void takeBack(Random random) {
        var segments = segments();
        if (!segments.isEmpty()) {
            var mistaken = segments.get(random.nextInt(segments.size()));
            changes.retract(Scope.EVERYTHING, read(), mistaken.id());
            book.remove(mistaken.from());
        }
    }

    private void assertSameAsTheBook() {
        var segments = segments();
        for (var day = TODAY.minusDays(DAYS); day.isBefore(TODAY.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(Employments.mainOn(segments, day).map(EmploymentView::employer))
                    .as("on %s", day)
                    .isEqualTo(employedOn(day));
        }
        assertThat(directory.get(Scope.EVERYTHING, lin).card().work().employerId())
                .isEqualTo(employedOn(TODAY).map(OrganizationId::value).orElse(null));
    }

    private Optional<OrganizationId> employedOn(LocalDate day) {
        return Optional.ofNullable(book.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(begun -> begun.end() == null || day.isBefore(begun.end()))
                .map(Begun::employer);
    }

    /** Rows are added and retracted; what one of them said goes on standing there. */
    private void assertNothingIsLost() {
        var rows = new HashMap<UUID, String>();
        jdbc.sql("select id, employer_id, valid_from, ended_on from employment").query(row -> {
            rows.put(
                    Uuids.of(row.getBytes("id")),
                    Uuids.of(row.getBytes("employer_id")) + " " + row.getString("valid_from") + " "
                            + row.getString("ended_on"));
        });
        assertThat(rows).containsAllEntriesOf(written);
        written.putAll(rows);
    }

    private List<EmploymentView> segments() {
        return directory.get(Scope.EVERYTHING, lin).facts().employments();
    }

    private AsRead read() {
        return new AsRead(lin, directory.get(Scope.EVERYTHING, lin).version());
    }
}
