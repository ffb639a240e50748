package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.certification.CertificationFixtures.assistant;
import static org.shegong.certification.CertificationFixtures.until;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.organization.OrganizationFixtures.xinghuaWelfareHome;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.testing.TestTime.TODAY;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.certification.Certificates;
import org.shegong.certification.EducationLedger;
import org.shegong.certification.Registrations;
import org.shegong.certification.rule.CertificationRules;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.AsRead;
import org.shegong.worker.Departure;
import org.shegong.worker.EmploymentChanges;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.merge.WorkerMerging;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class PopulationTests {

    private static final Scope HAILING = Scope.of(new Reach.InDistrict("321202"));

    @Autowired
    Population population;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory workers;

    @Autowired
    EmploymentChanges employments;

    @Autowired
    WorkerMerging merging;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    Certificates certificates;

    @Autowired
    Registrations registrations;

    @Autowired
    EducationLedger ledger;

    @Autowired
    CertificationRules rules;

    @Autowired
    Clock clock;

    OrganizationId renai = OrganizationId.next();
    OrganizationId xinghua = OrganizationId.next();
    WorkerId lin = WorkerId.next();

    @BeforeEach
    void register() {
        renai = organizations.register(EVERYTHING, renai());
        xinghua = organizations.register(EVERYTHING, xinghuaWelfareHome());
        lin = registration.register(EVERYTHING, lin().employedBy(at(renai)));
    }

    @Test
    void countsAPersonWhereTheMainEmployerStands() {
        registration.register(EVERYTHING, zeng().employedBy(at(xinghua)));

        assertThat(population.count(EVERYTHING, AsOf.day(TODAY), Set.of(Dimension.DISTRICT)))
                .extracting(count -> count.value(Dimension.DISTRICT), Headcount::people)
                .containsExactlyInAnyOrder(tupleOf("321202"), tupleOf("321281"));
    }

    @Test
    void countsNobodyOutsideTheScope() {
        registration.register(EVERYTHING, zeng().employedBy(at(xinghua)));

        assertThat(people(HAILING, TODAY)).isEqualTo(1);
        assertThat(people(Scope.NOTHING, TODAY)).isZero();
    }

    @Test
    void countsAFutureChangeOnlyFromItsDay() {
        employments.change(EVERYTHING, read(lin), at(xinghua, TODAY.plusDays(10)));

        assertThat(people(HAILING, TODAY.plusDays(9))).isEqualTo(1);
        assertThat(people(HAILING, TODAY.plusDays(10))).isZero();
    }

    @Test
    void answersAsItWasKnownThen() {
        assertThat(people(HAILING, TODAY)).isEqualTo(1);
        var known = clock.instant();
        employments.change(EVERYTHING, read(lin), at(xinghua, TODAY.minusDays(10)));

        assertThat(people(HAILING, TODAY)).isZero();
        assertThat(headcount(population.count(HAILING, new AsOf(TODAY, known), Set.of())))
                .isEqualTo(1);
    }

    @Test
    void followsAnEmployerThatMoves() {
        organizations.move(EVERYTHING, new DatedChange(renai, 0, TODAY), "321203001");

        assertThat(people(HAILING, TODAY.minusDays(1))).isEqualTo(1);
        assertThat(people(HAILING, TODAY)).isZero();
    }

    @Test
    void followsTheTreeOfThatDay() {
        var zeng = zeng().employedBy(at(organizations.register(EVERYTHING, inJiangyan()), LocalDate.of(2011, 1, 1)));
        registration.register(EVERYTHING, zeng);

        assertThat(people(Scope.of(new Reach.InDistrict("321284")), LocalDate.of(2012, 1, 1)))
                .isEqualTo(1);
        assertThat(people(Scope.of(new Reach.InDistrict("321204")), TODAY)).isEqualTo(1);
    }

    @Test
    void tellsWhoseRegistrationEndsShortOfHours() {
        certificates.record(EVERYTHING, lin, assistant());
        registrations.record(EVERYTHING, lin, until(TODAY.plusDays(90)));
        ledger.open(EVERYTHING, lin, new BigDecimal("71.5"), TODAY);

        assertThat(population.outlook(EVERYTHING, AsOf.day(TODAY), 90, rules.on(TODAY)))
                .isEqualTo(new RegistrationOutlook(1, 1, 0));
        assertThat(population.outlook(EVERYTHING, AsOf.day(TODAY), 89, rules.on(TODAY)))
                .isEqualTo(new RegistrationOutlook(0, 0, 0));
    }

    @Test
    void tellsWhoMissedTheFirstWindow() {
        certificates.record(EVERYTHING, lin, assistant());

        assertThat(population
                        .outlook(EVERYTHING, AsOf.day(TODAY), 90, rules.on(TODAY))
                        .missedWindow())
                .isEqualTo(1);
        assertThat(population
                        .outlook(EVERYTHING, AsOf.day(LocalDate.of(2024, 6, 9)), 90, rules.on(TODAY))
                        .missedWindow())
                .isZero();
    }

    @Test
    void countsSomebodyWhoLeftAsTheCitys() {
        employments.leave(EVERYTHING, read(lin), new Departure(TODAY.minusDays(1), "RESIGNED"));

        assertThat(people(HAILING, TODAY.minusDays(1))).isEqualTo(1);
        assertThat(people(HAILING, TODAY)).isZero();
        assertThat(people(EVERYTHING, TODAY)).isEqualTo(1);
    }

    @Test
    void countsTwoRecordsOfOnePersonOnceWhileTheyAreMerged() {
        var twin = registration.register(EVERYTHING, zeng().employedBy(at(xinghua)));

        var merge = merging.merge(EVERYTHING, read(lin), read(twin), "同一人");
        assertThat(people(EVERYTHING, TODAY)).isEqualTo(1);
        assertThat(people(HAILING, TODAY)).isEqualTo(1);

        merging.undo(EVERYTHING, merge);
        assertThat(people(EVERYTHING, TODAY)).isEqualTo(2);
        assertThat(people(HAILING, TODAY)).isEqualTo(1);
    }

    @Test
    void countsNoWorkBesideTheMainEmployment() {
        employments.addBeside(EVERYTHING, read(lin), at(xinghua));

        assertThat(people(HAILING, TODAY)).isEqualTo(1);
        assertThat(people(Scope.of(new Reach.InDistrict("321281")), TODAY)).isZero();
    }

    private AsRead read(WorkerId worker) {
        return new AsRead(worker, workers.get(EVERYTHING, worker).version());
    }

    private long people(Scope scope, LocalDate day) {
        return headcount(population.count(scope, AsOf.day(day), Set.of()));
    }

    private static long headcount(List<Headcount> counts) {
        return counts.stream().mapToLong(Headcount::people).sum();
    }

    private static RegisterOrganization inJiangyan() {
        return new RegisterOrganization(
                "姜堰区春晖社会工作服务中心", OrganizationDetails.of(null, "SOCIAL_ORG"), "321204", null, LocalDate.of(2010, 1, 1));
    }

    private static Tuple tupleOf(String district) {
        return Tuple.tuple(district, 1L);
    }
}
