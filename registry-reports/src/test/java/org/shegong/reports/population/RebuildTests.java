package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.certification.Certificates;
import org.shegong.certification.CertificationFixtures;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.NewCertificate;
import org.shegong.certification.Registrations;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class RebuildTests {

    private static final int CHANGES = 60;

    @Autowired
    PopulationRebuild rebuild;

    @Autowired
    PendingPeople pending;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    EmploymentChanges employments;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    OrganizationDirectory employers;

    @Autowired
    Certificates certificates;

    @Autowired
    Registrations registrations;

    @Autowired
    EducationLedger ledger;

    private final List<WorkerId> people = new ArrayList<>();
    private final List<OrganizationId> places = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void derivesTheSameAsARebuildAfterRandomChanges(long seed) {
        var random = new Random(seed);
        places.add(organizations.register(EVERYTHING, renai()));
        places.add(organizations.register(EVERYTHING, xinghuaWelfareHome()));

        for (int change = 0; change < CHANGES; change++) {
            change(random, change);
            pending.settle();
        }

        assertThat(rebuild.differences()).isZero();
    }

    private void change(Random random, int number) {
        switch (people.isEmpty() ? 0 : random.nextInt(7)) {
            case 0 -> enter(random, number);
            case 1 ->
                employments.change(EVERYTHING, read(anyone(random)), at(anyPlace(random), anyDay(random, number)));
            case 2 -> leave(random);
            case 3 -> certificates.record(EVERYTHING, anyone(random), certificate(random, number));
            case 4 -> register(random);
            case 5 -> ledger.open(EVERYTHING, anyone(random), BigDecimal.valueOf(random.nextInt(100)), TODAY);
            default -> move(random, number);
        }
    }

    private void enter(Random random, int number) {
        var birth = LocalDate.of(1970, 1, 1).plusDays(number);
        people.add(registration.register(
                EVERYTHING, person("林梅", birth, 2).employedBy(at(anyPlace(random), anyDay(random, number)))));
    }

    private void leave(Random random) {
        var worker = anyone(random);
        var facts = workers.get(EVERYTHING, worker).facts().employments();
        var last = facts.get(facts.size() - 1);
        if (last.to() == null) {
            employments.end(
                    EVERYTHING,
                    read(worker),
                    last.id(),
                    new Departure(last.from().plusDays(30), null));
        }
    }

    private void register(Random random) {
        var worker = anyone(random);
        var lastDay = TODAY.plusDays(random.nextInt(2_000) - 1_000);
        try {
            registrations.record(EVERYTHING, worker, CertificationFixtures.until(lastDay));
        } catch (Registrations.RegistrationsOverlap already) {
            assertThat(already).isNotNull();
        }
    }

    private void move(Random random, int number) {
        var place = anyPlace(random);
        var version = employers.get(EVERYTHING, place).version();
        var region = List.of("321202001", "321203001", "321204", "321281").get(random.nextInt(4));
        try {
            organizations.move(EVERYTHING, new DatedChange(place, version, anyDay(random, number), true), region);
        } catch (InvalidFields nothing) {
            assertThat(nothing.problems())
                    .singleElement()
                    .extracting(FieldProblem::code)
                    .isEqualTo("NOTHING_CHANGES");
        }
    }

    private static NewCertificate certificate(Random random, int number) {
        var level = CertificateLevel.values()[random.nextInt(3)];
        return CertificationFixtures.of(level, "20230320531725%05d".formatted(number), anyDay(random, number));
    }

    private AsRead read(WorkerId worker) {
        return new AsRead(worker, workers.get(EVERYTHING, worker).version());
    }

    private WorkerId anyone(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    private OrganizationId anyPlace(Random random) {
        return places.get(random.nextInt(places.size()));
    }

    /** Days of one call differ from those of every other, since two main employments cannot begin on one day. */
    private static LocalDate anyDay(Random random, int number) {
        return TODAY.minusDays(random.nextInt(30) * 100L + number);
    }
}
