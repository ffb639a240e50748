package org.shegong.reports.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shegong.certification.rule.CertificateLevel;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.reports.population.fact.Dated;
import org.shegong.reports.population.fact.PersonFacts;
import org.shegong.reports.population.fact.PersonFacts.Employer;
import org.shegong.reports.population.fact.PersonFacts.Job;
import org.shegong.reports.population.fact.PersonFacts.Person;
import org.shegong.reports.population.fact.PersonFacts.Proofs;

class TimelineTests {

    private static final UUID LIN = new UUID(1, 1);
    private static final UUID RENAI = new UUID(2, 1);
    private static final LocalDate ENTERED = LocalDate.of(2026, 1, 5);
    private static final Person PERSON = new Person(ENTERED, null, null);

    @Test
    void countsSomebodyWithoutFactsFromRegistrationOn() {
        var intervals = Timeline.of(person(List.of(), Proofs.NONE));

        assertThat(intervals).singleElement().satisfies(interval -> {
            assertThat(interval.from()).isEqualTo(ENTERED);
            assertThat(interval.to()).isEqualTo(Dated.OPEN);
            assertThat(interval.value().place().district()).isNull();
        });
    }

    @Test
    void cutsWhereTheEmployerMoves() {
        var moved = LocalDate.of(2024, 7, 1);
        var started = LocalDate.of(2020, 3, 1);
        var employers = Map.of(RENAI, List.of(at("321202", Dated.EVER, moved), at("321203", moved, Dated.OPEN)));

        var intervals = Timeline.of(
                new PersonFacts(LIN, PERSON, List.of(job(started, Dated.OPEN)), employers, Map.of(), Proofs.NONE));

        assertThat(intervals)
                .extracting(Dated::from, interval -> interval.value().place().district())
                .containsExactly(tuple(started, "321202"), tuple(moved, "321203"));
    }

    @Test
    void lapsesOnTheDayAfterTheLastValidDay() {
        var approved = LocalDate.of(2020, 6, 10);
        var lastDay = LocalDate.of(2024, 1, 31);
        var proofs = new Proofs(
                List.of(Dated.between(approved, null, CertificateLevel.ASSISTANT)),
                List.of(new Dated<>(LocalDate.of(2021, 2, 1), lastDay.plusDays(1), lastDay)),
                List.of());

        assertThat(Timeline.of(person(List.of(), proofs)))
                .extracting(interval -> interval.value().proof().state())
                .containsExactly(RegistrationState.NEVER, RegistrationState.ACTIVE, RegistrationState.LAPSED);
    }

    @Test
    void keepsTheHighestLevelAndAddsUpHours() {
        var proofs = new Proofs(
                List.of(
                        Dated.between(LocalDate.of(2019, 6, 10), null, CertificateLevel.INTERMEDIATE),
                        Dated.between(LocalDate.of(2021, 6, 10), null, CertificateLevel.ASSISTANT)),
                List.of(),
                List.of(
                        Dated.between(LocalDate.of(2022, 1, 1), null, new BigDecimal("30")),
                        Dated.between(LocalDate.of(2023, 1, 1), null, new BigDecimal("12.5"))));

        var last = Timeline.of(person(List.of(), proofs)).get(2).value().proof();

        assertThat(last.level()).isEqualTo("INTERMEDIATE");
        assertThat(last.hours()).isEqualByComparingTo("42.5");
    }

    @Test
    void joinsIntervalsThatDoNotDiffer() {
        var started = LocalDate.of(2020, 3, 1);
        var renewed = LocalDate.of(2022, 3, 1);

        var intervals = Timeline.of(person(List.of(job(started, renewed), job(renewed, Dated.OPEN)), Proofs.NONE));

        assertThat(intervals)
                .singleElement()
                .satisfies(interval -> assertThat(interval.from()).isEqualTo(started));
    }

    @Test
    void showsAFutureChangeAsAFutureInterval() {
        var leaves = LocalDate.of(2027, 1, 1);

        var intervals = Timeline.of(person(List.of(job(LocalDate.of(2020, 3, 1), leaves)), Proofs.NONE));

        assertThat(intervals)
                .extracting(interval -> interval.value().work().status())
                .containsExactly("EMPLOYED", "NOT_EMPLOYED");
        assertThat(intervals.get(1).from()).isEqualTo(leaves);
    }

    private static PersonFacts person(List<Dated<Job>> jobs, Proofs proofs) {
        return new PersonFacts(LIN, PERSON, jobs, Map.of(), Map.of(), proofs);
    }

    private static Dated<Job> job(LocalDate from, LocalDate to) {
        return new Dated<>(from, to, new Job(RENAI, "NON_ESTABLISHMENT", "LABOUR_CONTRACT", "COMMUNITY_BUILDING"));
    }

    private static Dated<Employer> at(String district, LocalDate from, LocalDate to) {
        return new Dated<>(from, to, new Employer(RENAI, district, null, null, "SOCIAL_ORG"));
    }
}
