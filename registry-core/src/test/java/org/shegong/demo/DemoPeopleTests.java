package org.shegong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.testing.TestTime.TODAY;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shegong.demo.DemoDistrict.Town;
import org.shegong.shared.CreditCode;

class DemoPeopleTests {

    private static final List<DemoEmployer> EMPLOYERS =
            EmployerBook.of(7, List.of(new DemoDistrict("321202", "海陵区", List.of(new Town("321202001", "城东街道")))), 2);

    private final DemoPeople people = new DemoPeople(7, TODAY, EMPLOYERS);

    @Test
    void drawsTheSamePersonForTheSameNumber() {
        assertThat(new DemoPeople(7, TODAY, EMPLOYERS).person(41)).isEqualTo(people.person(41));
        assertThat(people.person(42)).isNotEqualTo(people.person(41));
    }

    @Test
    void givesNobodyTheNumberOfAnother() {
        assertThat(IntStream.range(0, 40_000)
                        .mapToObj(number ->
                                people.person(number).identity().residentId().value()))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("(32129[78]|32109[78]).*"));
    }

    @Test
    void keepsTheDaysOfALifeInOrder() {
        assertThat(IntStream.range(0, 5_000).mapToObj(people::person)).allSatisfy(person -> {
            assertThat(person.study().graduatedOn()).isBefore(TODAY);
            assertThat(person.jobs())
                    .isSortedAccordingTo((one, other) -> one.from().compareTo(other.from()));
            assertThat(person.jobs()).extracting(DemoPerson.Job::from).doesNotHaveDuplicates();
            person.proven().ifPresent(proof -> assertThat(proof.approvedOn()).isBefore(TODAY));
        });
    }

    @Test
    void givesEveryEmployerACodeOfItsOwn() {
        assertThat(EMPLOYERS)
                .extracting(DemoEmployer::creditCode)
                .extracting(CreditCode::value)
                .doesNotHaveDuplicates();
    }
}
