package org.shegong.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.testing.TestTime.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shegong.region.figure.FigureEntry;
import org.shegong.region.figure.RegionFigures;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.StaleRecord;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class RegionRegisterTests {

    private static final LocalDate MOVED_ON = LocalDate.of(2019, 10, 1);

    @Autowired
    RegionRegister register;

    @Autowired
    RegionTree tree;

    @Autowired
    RegionFigures figures;

    @Test
    void movesATownToAnotherDistrictFromItsDay() {
        register.move(new RegionChange("321204101", 0, MOVED_ON, null), "321202");

        assertThat(tree.find("321204101", MOVED_ON))
                .map(RegionView::districtCode)
                .contains("321202");
        assertThat(tree.find("321204101", MOVED_ON.minusDays(1)))
                .map(RegionView::districtCode)
                .contains("321204");
        assertThat(tree.history("321204101")).hasSize(2);
    }

    @Test
    void renamesARegionAndFindsItByItsNewName() {
        register.rename(new RegionChange("321202001", 0, TODAY, null), "新城东街道");

        assertThat(tree.townsNamed("新城东街道", TODAY)).hasSize(1);
        assertThat(tree.townsNamed("城东街道", TODAY)).isEmpty();
        assertThat(tree.townsNamed("城东街道", TODAY.minusDays(1))).hasSize(1);
    }

    @Test
    void putsAChangeOfTheSameDayRight() {
        register.rename(new RegionChange("321202001", 0, TODAY, null), "新城冬街道");
        var again = new RegionChange("321202001", 1, TODAY, null);

        assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> register.rename(again, "新城东街道"));
        register.rename(new RegionChange("321202001", 1, TODAY, null, true), "新城东街道");

        assertThat(tree.history("321202001")).extracting(RegionView::name).containsExactly("城东街道", "新城东街道");
    }

    @Test
    void putsAMoveOfTheSameDayRight() {
        register.move(new RegionChange("321204101", 0, MOVED_ON, null), "321203");
        register.move(new RegionChange("321204101", 1, MOVED_ON, null, true), "321202");

        assertThat(tree.history("321204101"))
                .extracting(RegionView::districtCode)
                .containsExactly("321204", "321202");
    }

    @Test
    void findsARegionByOneMoreName() {
        register.alsoCalled("321202001", 0, "城东办事处");

        assertThat(tree.townsNamed("城东办事处", TODAY)).extracting(RegionView::code).containsExactly("321202001");
    }

    @Test
    void refusesANameThatTheRegionHasAlready() {
        register.alsoCalled("321202001", 0, "城东办事处");

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> register.alsoCalled("321202001", 1, "城东办事处"))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(new FieldProblem("content", "ALIAS_KNOWN")));
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        register.rename(new RegionChange("321202001", 0, TODAY, null), "新城东街道");

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> register.rename(new RegionChange("321202001", 0, TODAY.plusDays(1), null), "又一个"));
    }

    @Test
    void refusesAParentOfTheWrongLevel() {
        assertThatExceptionOfType(RegionNotMovable.class)
                .isThrownBy(() -> register.move(new RegionChange("321204101", 0, MOVED_ON, null), "321202001"));
    }

    @Test
    void movesNoTownUnderADistrictThatHasEndedSince() {
        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() ->
                        register.move(new RegionChange("321202001", 0, LocalDate.of(2011, 1, 1), null), "321284"));
    }

    @Test
    void keepsBothBasesOfAYearlyFigureApart() {
        figures.enter(residents("USUAL", "4520000", null));
        figures.enter(residents("REGISTERED", "4884300", null));

        assertThat(figures.of("3212")).hasSize(2);
    }

    @Test
    void correctsAFigureOnlyAsItWasSeen() {
        figures.enter(residents("USUAL", "4520000", null));
        var seen = figures.of("3212").get(0).id();

        figures.enter(residents("USUAL", "4512762", seen));

        assertThat(figures.of("3212"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.amount()).isEqualByComparingTo("4512762"));
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> figures.enter(residents("USUAL", "1", seen)));
    }

    private static FigureEntry residents(String basis, String amount, @Nullable UUID replaces) {
        return new FigureEntry("3212", 2020, "RESIDENTS", basis, new BigDecimal(amount), null, "", replaces);
    }
}
