package org.shegong.worker.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.worker.WorkerFixtures.at;
import static org.shegong.worker.WorkerFixtures.lin;
import static org.shegong.worker.WorkerFixtures.yoshino;
import static org.shegong.worker.WorkerFixtures.zeng;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.testing.RegistryTest;
import org.shegong.testing.TestTime;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerNotFound;
import org.shegong.worker.WorkerRegistration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@RegistryTest
class CardSearchTests {

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory directory;

    @Autowired
    WorkerCards cards;

    @Autowired
    OrganizationRegister organizations;

    OrganizationId renai;
    WorkerId lin;
    WorkerId zeng;

    @BeforeEach
    void registerThreePeopleAtTwoPlaces() {
        renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        var welfareHome = organizations.register(Scope.EVERYTHING, OrganizationFixtures.xinghuaWelfareHome());
        lin = registration.register(Scope.EVERYTHING, lin().employedBy(at(renai)));
        zeng = registration.register(Scope.EVERYTHING, zeng().employedBy(at(welfareHome)));
        registration.register(Scope.EVERYTHING, yoshino());
    }

    @ParameterizedTest
    @CsvSource({
        "林, 林梅",
        "林梅, 林梅",
        "林小, 林梅",
        "lin, 林梅",
        "linm, 林梅",
        "lm, 林梅",
        "LM, 林梅",
        "13812345678, 林梅",
        "+86 138-1234-5678, 林梅",
        "曾, 曾伟",
        "zeng, 曾伟",
        "ceng, 曾伟",
        "zw, 曾伟",
        "𠮷, 𠮷野樱",
        "jyy, 𠮷野樱"
    })
    void findsAPersonByWhatIsTyped(String typed, String name) {
        assertThat(search(Scope.EVERYTHING, WorkerSearch.of(typed))).containsExactly(name);
    }

    @Test
    void findsAPersonByNumbersInFull() {
        var number = lin().document().number();
        var registryNo = directory.get(Scope.EVERYTHING, lin).card().registryNo();
        cards.certified(Map.of(lin, certified("2010ABC0001")));

        assertThat(search(Scope.EVERYTHING, WorkerSearch.of(number))).containsExactly("林梅");
        assertThat(search(Scope.EVERYTHING, WorkerSearch.of(registryNo))).containsExactly("林梅");
        assertThat(search(Scope.EVERYTHING, WorkerSearch.of("2010abc0001"))).containsExactly("林梅");
        assertThat(search(Scope.EVERYTHING, WorkerSearch.of(number.substring(0, 17))))
                .isEmpty();
    }

    @Test
    void tellsOneCharacterBeyondTheBasicPlaneFromAnother() {
        assertThat(search(Scope.EVERYTHING, WorkerSearch.of("𪟝"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%, 0", "_, 0", "\\, 0"})
    void takesSignsOfPatternsAsText(String typed, int found) {
        assertThat(search(Scope.EVERYTHING, WorkerSearch.of(typed))).hasSize(found);
    }

    @Test
    void showsEachScopeItsOwnPeopleOnly() {
        assertSees(Scope.of(new Reach.InDistrict("321202")), "林梅");
        assertSees(Scope.of(new Reach.InTown("321202001")), "林梅");
        assertSees(Scope.of(new Reach.AtEmployer(renai)), "林梅");
        assertSees(Scope.of(new Reach.InDistrict("321281")), "曾伟");
        assertSees(Scope.of(new Reach.Own(zeng)), "曾伟");
        assertSees(Scope.NOTHING);
        assertSees(new Scope(Scope.EVERYTHING.reaches(), false));
        assertSees(Scope.EVERYTHING, "𠮷野樱", "林梅", "曾伟");
    }

    @Test
    void answersAForeignPersonLikeAnUnknownOne() {
        var office = Scope.of(new Reach.InDistrict("321281"));

        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> directory.get(office, lin));
        assertThatExceptionOfType(WorkerNotFound.class)
                .isThrownBy(() -> directory.get(office, new WorkerId(new UUID(0, 9))));
        assertThatExceptionOfType(WorkerNotFound.class).isThrownBy(() -> directory.rows(office, List.of(zeng, lin)));
    }

    @Test
    void findsARegistrationByTheDayItEnds() {
        cards.certified(Map.of(lin, certified("2010ABC0001")));

        assertThat(search(Scope.EVERYTHING, standing(RegistrationStanding.ACTIVE)))
                .containsExactly("林梅");
        assertThat(search(Scope.EVERYTHING, standing(RegistrationStanding.PAST)))
                .isEmpty();
        assertThat(search(Scope.EVERYTHING, standing(RegistrationStanding.NEVER)))
                .hasSize(2);
    }

    @Test
    void countsAPersonWithoutEmployerAtTheRegisteringBody() {
        var yoshino = directory
                .search(Scope.EVERYTHING, WorkerSearch.of("𠮷野"), PageRequest.of(0, 1))
                .getContent()
                .get(0);

        cards.certified(Map.of(new WorkerId(yoshino.id()), certified("2010ABC0002")));

        assertSees(Scope.of(new Reach.InDistrict("321283")), "𠮷野樱");
    }

    @Test
    void refusesASortThatIsNotOffered() {
        var page = PageRequest.of(0, 10, Sort.by("maskedId"));

        assertThatExceptionOfType(UnknownSort.class)
                .isThrownBy(() -> directory.search(Scope.EVERYTHING, WorkerSearch.EVERYBODY, page));
    }

    private void assertSees(Scope scope, String... names) {
        assertThat(search(scope, WorkerSearch.EVERYBODY)).containsExactly(names);
        assertThat(directory.count(scope, WorkerSearch.EVERYBODY)).isEqualTo(names.length);
    }

    private List<String> search(Scope scope, WorkerSearch search) {
        return directory
                .search(scope, search, PageRequest.of(0, 10))
                .map(WorkerRow::name)
                .getContent();
    }

    private static WorkerSearch standing(RegistrationStanding standing) {
        return new WorkerSearch(null, null, null, null, null, null, null, null, null, null, standing, null, null, null);
    }

    private static CertificationColumns certified(String number) {
        return new CertificationColumns(
                "ASSISTANT",
                TestTime.TODAY.minusYears(2),
                List.of(number),
                new CertificationColumns.Registration("R1", "ACTIVE", TestTime.TODAY.plusDays(30), "321283", null),
                null);
    }
}
