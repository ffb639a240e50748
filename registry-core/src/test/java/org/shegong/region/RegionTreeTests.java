package org.shegong.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shegong.testing.RegistryTest;
import org.shegong.testing.TestTime;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class RegionTreeTests {

    private static final LocalDate LAST_DAY_OF_THE_OLD_CITY = LocalDate.of(2012, 12, 16);
    private static final LocalDate FIRST_DAY_OF_THE_DISTRICT = LocalDate.of(2012, 12, 17);

    @Autowired
    RegionTree tree;

    @Test
    void changesTheOldCityIntoADistrictOnItsDay() {
        assertThat(tree.find("321284", LAST_DAY_OF_THE_OLD_CITY))
                .map(RegionView::name)
                .contains("姜堰市");
        assertThat(tree.find("321204", LAST_DAY_OF_THE_OLD_CITY)).isEmpty();
        assertThat(tree.find("321284", FIRST_DAY_OF_THE_DISTRICT)).isEmpty();
        assertThat(tree.find("321204", FIRST_DAY_OF_THE_DISTRICT))
                .map(RegionView::name)
                .contains("姜堰区");
    }

    @Test
    void followsLineageToTheCodeOfADay() {
        assertThat(tree.currentCode("321284", TestTime.TODAY)).isEqualTo("321204");
        assertThat(tree.currentCode("321284001", TestTime.TODAY)).isEqualTo("321204001");
        assertThat(tree.currentCode("321284", LAST_DAY_OF_THE_OLD_CITY)).isEqualTo("321284");
    }

    @Test
    void tellsTheDocumentOfEveryStep() {
        assertThat(tree.lineage("321204")).singleElement().satisfies(step -> {
            assertThat(step.fromCode()).isEqualTo("321284");
            assertThat(step.kind()).isEqualTo(LineageKind.REPLACED);
            assertThat(step.changedOn()).isEqualTo(FIRST_DAY_OF_THE_DISTRICT);
            assertThat(step.sourceDocument()).isNotNull();
        });
        assertThat(tree.history("321204")).allMatch(state -> state.sourceDocument() != null);
    }

    @Test
    void keepsTheNameOfACodeThatHasEnded() {
        assertThat(tree.lastKnown("321284", TestTime.TODAY))
                .map(RegionView::name)
                .contains("姜堰市");
    }

    @Test
    void countsSevenDistrictsOfThenAndReportingUnits() {
        assertThat(tree.districts(LocalDate.of(2010, 7, 18)))
                .extracting(RegionView::name)
                .containsExactlyInAnyOrder("海陵区", "高港区", "姜堰市", "兴化市", "靖江市", "泰兴市", "市经济开发区", "泰州医药高新区");
        assertThat(tree.districts(LocalDate.of(1997, 1, 1)))
                .extracting(RegionView::name)
                .doesNotContain("高港区");
    }

    @Test
    void placesATownAndACommunityInTheirDistrict() {
        var town = tree.townsNamed("城东街道", TestTime.TODAY).get(0);
        var community = tree.children(town.code(), TestTime.TODAY).get(0);

        assertThat(town.districtCode()).isEqualTo("321202");
        assertThat(community.level()).isEqualTo(RegionLevel.COMMUNITY);
        assertThat(community.townCode()).isEqualTo(town.code());
        assertThat(community.districtCode()).isEqualTo("321202");
    }

    @Test
    void findsATownByItsOtherName() {
        assertThat(tree.townsNamed("化学新材料产业园-沿江街道", TestTime.TODAY))
                .extracting(RegionView::code)
                .containsExactly("321203007");
    }

    @Test
    void findsADistrictByNameOrCodeOfTheDay() {
        assertThat(tree.districtNamed(" 姜堰 区", TestTime.TODAY))
                .map(RegionView::code)
                .contains("321204");
        assertThat(tree.districtNamed("321204", TestTime.TODAY))
                .map(RegionView::name)
                .contains("姜堰区");
        assertThat(tree.districtNamed("姜堰市", TestTime.TODAY)).isEmpty();
        assertThat(tree.districtNamed("城东街道", TestTime.TODAY)).isEmpty();
    }

    @Test
    void knowsTheCityBeforeItExisted() {
        assertThat(tree.root(TestTime.TODAY).code()).isEqualTo("3212");
        assertThat(tree.root(LocalDate.of(1990, 1, 1)).name()).isEqualTo("泰州市");
    }

    @Test
    void drawsTheTreeOfThenWithItsTowns() {
        assertThat(tree.children("321284", LAST_DAY_OF_THE_OLD_CITY)).hasSize(13);
        assertThat(tree.children("321284", FIRST_DAY_OF_THE_DISTRICT)).isEmpty();
        assertThat(tree.children("321204", FIRST_DAY_OF_THE_DISTRICT)).hasSize(18);
    }
}
