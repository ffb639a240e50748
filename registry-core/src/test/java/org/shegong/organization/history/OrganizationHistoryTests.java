package org.shegong.organization.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shegong.organization.OrganizationFixtures.renai;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class OrganizationHistoryTests {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    @Autowired
    OrganizationHistory history;

    @Autowired
    OrganizationRegister register;

    private OrganizationId renai;

    @BeforeEach
    void registerRenai() {
        renai = register.register(Scope.EVERYTHING, renai());
        history.put(renai, Aspect.NAME, MARCH, "海陵区同心社会工作服务中心");
    }

    @Test
    void changesOnTheDayItself() {
        assertThat(history.on(renai, Aspect.NAME, MARCH.minusDays(1))).contains("海陵区仁爱社会工作服务中心");
        assertThat(history.on(renai, Aspect.NAME, MARCH)).contains("海陵区同心社会工作服务中心");
    }

    @Test
    void saysWhatItWasFirstForTheTimeBefore() {
        assertThat(history.on(renai, Aspect.NAME, LocalDate.of(1990, 1, 1))).contains("海陵区仁爱社会工作服务中心");
    }

    @Test
    void endsASegmentWhereTheNextBegins() {
        assertThat(history.of(renai))
                .filteredOn(segment -> segment.aspect() == Aspect.NAME)
                .extracting(SegmentView::to)
                .containsExactly(MARCH, null);
    }

    @Test
    void takesTheLastWordSaidForOneDay() {
        history.put(renai, Aspect.NAME, MARCH, "海陵区齐心社会工作服务中心");

        assertThat(history.on(renai, Aspect.NAME, MARCH)).contains("海陵区齐心社会工作服务中心");
        assertThat(history.of(renai))
                .filteredOn(segment -> segment.aspect() == Aspect.NAME)
                .hasSize(2);
    }

    @Test
    void leavesOtherAspectsAlone() {
        assertThat(history.of(renai))
                .filteredOn(segment -> segment.aspect() == Aspect.PLACE)
                .singleElement()
                .satisfies(place -> assertThat(place.to()).isNull());
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2024-03-01, true", "2024-02-28, 2024-02-29, false", "2024-03-01, 2024-03-02, false"})
    void findsWhoseDayLiesAfterOneDayUpToAnother(LocalDate after, LocalDate until, boolean found) {
        assertThat(history.beginning(after, until).contains(renai)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"'仁 爱　中心', 仁爱中心", "ａｂｃ社, ABC社", "abc, ABC"})
    void comparesNamesInOneForm(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
