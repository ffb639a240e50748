package org.shegong.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shegong.testing.RegistryTest;
import org.shegong.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

/** The divisions of the city as its documents tell them, from its founding to today. */
@RegistryTest
class ShippedRegionsTests {

    @Autowired
    RegionTree tree;

    @ParameterizedTest
    @CsvSource({
        "321202, 海陵区, 2010-12-31", "321203, 高港区, 2010-12-31", "321281, 兴化市, 2010-12-31",
        "321282, 靖江市, 2010-12-31", "321283, 泰兴市, 2010-12-31", "321284, 姜堰市, 2010-12-31",
        "321204, 姜堰区, 2012-12-31", "321202, 海陵区, 2026-10-08", "321204, 姜堰区, 2026-10-08"
    })
    void namesACountyUnderItsCodeOfTheDay(String code, String name, LocalDate day) {
        assertThat(tree.find(code, day)).map(RegionView::name).contains(name);
    }

    @Test
    void knowsNoCountyBeforeItsFounding() {
        assertThat(tree.find("321203", LocalDate.of(1997, 8, 19))).isEmpty();
        assertThat(tree.find("321203", LocalDate.of(1997, 8, 20)))
                .map(RegionView::name)
                .contains("高港区");
    }

    @ParameterizedTest
    @CsvSource({
        "罡杨镇, 321202",
        "苏陈镇, 321202",
        "华港镇, 321202",
        "大泗镇, 321203",
        "胡庄镇, 321203",
        "罗塘街道, 321204",
        "三水街道, 321204",
        "溱潼镇, 321204",
        "昭阳街道, 321281",
        "生祠镇, 321282",
        "黄桥镇, 321283"
    })
    void placesATownInTheDistrictOfToday(String town, String district) {
        assertThat(tree.townsNamed(town, TestTime.TODAY))
                .extracting(RegionView::districtCode)
                .containsExactly(district);
    }

    @Test
    void holdsEveryRegionInOneThatStandsThatDay() {
        Stream.of(LocalDate.of(2010, 7, 18), LocalDate.of(2013, 1, 1), TestTime.TODAY)
                .forEach(day -> assertThat(tree.districts(day)).allSatisfy(district -> {
                    assertThat(tree.path(district.code(), day)).hasSizeGreaterThan(1);
                    assertThat(tree.children(district.code(), day))
                            .allSatisfy(town -> assertThat(town.districtCode()).isEqualTo(district.code()));
                }));
    }

    @Test
    void neverCallsTwoRegionsOfADayByOneCode() {
        var towns = tree.districts(TestTime.TODAY).stream()
                .flatMap(district -> tree.children(district.code(), TestTime.TODAY).stream())
                .map(RegionView::code);

        assertThat(towns).doesNotHaveDuplicates().hasSizeGreaterThan(90);
    }
}
