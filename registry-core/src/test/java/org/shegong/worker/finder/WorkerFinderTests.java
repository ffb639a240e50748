package org.shegong.worker.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.HAILING;
import static org.shegong.organization.OrganizationFixtures.XINGHUA;
import static org.shegong.organization.OrganizationFixtures.renai;
import static org.shegong.shared.Scope.EVERYTHING;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.number;
import static org.shegong.worker.WorkerFixtures.person;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.identity.NewDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever enters somebody searches the whole city, and learns next to nothing of people elsewhere. */
@RegistryTest
class WorkerFinderTests {

    private static final LocalDate BORN = LocalDate.of(1990, 6, 18);
    private static final NewDocument LINS_CARD = NewDocument.of(number(BORN, 2));
    private static final Scope HAILING_OFFICE = Scope.of(new Reach.InDistrict(HAILING));
    private static final Scope XINGHUA_OFFICE = Scope.of(new Reach.InDistrict(XINGHUA));

    @Autowired
    WorkerFinder finder;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    JdbcClient jdbc;

    private WorkerId lin;

    @BeforeEach
    void registerLin() {
        var renai = organizations.register(EVERYTHING, renai());
        lin = registration.register(EVERYTHING, lin().employedBy(at(renai)));
    }

    @Test
    void opensThePersonOfTheOwnArea() {
        assertThat(finder.byDocument(HAILING_OFFICE, LINS_CARD)).hasValueSatisfying(known -> {
            assertThat(known.worker()).isEqualTo(lin);
            assertThat(known.exact()).isTrue();
        });
    }

    @Test
    void tellsOfStrangersSurnameEmployerAndStatusOnly() {
        assertThat(finder.byDocument(XINGHUA_OFFICE, LINS_CARD)).hasValueSatisfying(known -> {
            assertThat(known.worker()).isNull();
            assertThat(known.surname()).isEqualTo("林*");
            assertThat(known.employer()).isEqualTo("海陵区仁爱社会工作服务中心");
        });
    }

    @Test
    void asksToCompareTheSameNameAndBirthDate() {
        var other = NewDocument.of(number(BORN, 44));

        assertThat(finder.possible(XINGHUA_OFFICE, other, "林梅", BORN))
                .singleElement()
                .satisfies(known -> assertThat(known.exact()).isFalse());
        assertThat(finder.possible(XINGHUA_OFFICE, other, "林梅", BORN.plusDays(1)))
                .isEmpty();
        assertThat(finder.possible(XINGHUA_OFFICE, other, "林美", BORN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"欧阳修文, 欧阳*", "欧阳修, 欧*", "𠮷野樱, 𠮷*", "Anna Müller, A*", "阿依古丽·买买提, 阿依*"})
    void showsOfANameNoMoreThanTheSurname(String name, String shown) {
        var card = NewDocument.of(number(BORN, 66));
        registration.register(EVERYTHING, person(name, BORN, 66));

        assertThat(finder.byDocument(XINGHUA_OFFICE, card))
                .map(KnownPerson::surname)
                .contains(shown);
    }

    @Test
    void leavesATraceOfEveryQuestion() {
        finder.byDocument(XINGHUA_OFFICE, LINS_CARD);
        finder.byDocument(XINGHUA_OFFICE, NewDocument.of(number(BORN, 44)));

        assertThat(jdbc.sql("select detail from audit_entry where action = 'duplicate-searched'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(detail -> detail.contains(LINS_CARD.number()));
    }
}
