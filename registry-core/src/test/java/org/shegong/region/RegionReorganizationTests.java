package org.shegong.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.testing.TestTime.TODAY;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationFixtures;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.StaleRecord;
import org.shegong.testing.RegistryTest;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.WorkerFixtures;
import org.shegong.worker.WorkerRegistration;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class RegionReorganizationTests {

    private static final String CHENGDONG = OrganizationFixtures.CHENGDONG_STREET;
    private static final String CHENGXI = "321202002";

    @Autowired
    RegionReorganization reorganization;

    @Autowired
    RegionRegister register;

    @Autowired
    RegionTree tree;

    @Autowired
    OrganizationRegister organizations;

    @Autowired
    OrganizationDirectory directory;

    @Autowired
    WorkerRegistration registration;

    @Autowired
    WorkerDirectory people;

    @Test
    void foundsATownFromItsDay() {
        reorganization.found(town("321202009", "新设街道"));

        assertThat(tree.find("321202009", TODAY)).map(RegionView::districtCode).contains("321202");
        assertThat(tree.find("321202009", TODAY.minusDays(1))).isEmpty();
        assertThat(tree.townsNamed("新设街道", TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"321299, 3212, COUNTY", "ZONE-PORT, 3212, REPORTING_UNIT", "321202001900, 321202001, COMMUNITY"})
    void takesTheLevelFromTheCode(String code, String parent, RegionLevel level) {
        reorganization.found(new NewRegion(code, "新设", parent, TODAY, null));

        assertThat(tree.find(code, TODAY)).map(RegionView::level).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "32120200", "zone", "321202001 "})
    void refusesCodesWithoutAForm(String code) {
        assertThatExceptionOfType(InvalidFields.class).isThrownBy(() -> reorganization.found(town(code, "新设街道")));
    }

    @Test
    void givesNoCodeASecondTime() {
        assertThatExceptionOfType(RegionCodeInUse.class)
                .isThrownBy(() -> reorganization.found(new NewRegion("321284", "另一个", "3212", TODAY, null)));
    }

    @Test
    void refusesAParentOfAnotherLevel() {
        assertThatExceptionOfType(RegionNotMovable.class)
                .isThrownBy(() -> reorganization.found(new NewRegion("321202009", "新设街道", "3212", TODAY, null)));
    }

    @Test
    void keepsThePeopleOfAMergedTownUnderItsSuccessor() {
        var renai = organizations.register(Scope.EVERYTHING, OrganizationFixtures.renai());
        registration.register(Scope.EVERYTHING, WorkerFixtures.lin().employedBy(WorkerFixtures.at(renai)));

        reorganization.succeed(change(CHENGDONG), LineageKind.MERGED, Set.of(CHENGXI));

        var successor = Scope.of(new Reach.InTown(CHENGXI));
        assertThat(directory.get(successor, renai).townCode()).isEqualTo(CHENGXI);
        assertThat(people.count(successor, WorkerSearch.EVERYBODY)).isOne();
        assertThat(people.count(Scope.of(new Reach.InTown(CHENGDONG)), WorkerSearch.EVERYBODY))
                .isZero();
        assertThat(tree.find(CHENGDONG, TODAY.minusDays(1))).isPresent();
        assertThat(tree.lineage(CHENGDONG)).extracting(LineageStep::kind).containsExactly(LineageKind.MERGED);
    }

    @Test
    void givesThePartsOfARecodedDistrictToItsSuccessor() {
        reorganization.found(new NewRegion("321299", "新海陵区", "3212", TODAY, null));
        int towns = tree.children("321202", TODAY).size();

        reorganization.succeed(change("321202"), LineageKind.RECODED, Set.of("321299"));

        assertThat(tree.children("321299", TODAY)).hasSize(towns);
        assertThat(tree.children("321202", TODAY.minusDays(1))).hasSize(towns);
        assertThat(tree.find(CHENGDONG, TODAY)).map(RegionView::districtCode).contains("321299");
    }

    @Test
    void givesComingPartsToTheSuccessorToo() {
        var opening = TODAY.plusDays(20);
        reorganization.found(new NewRegion("321202009", "新设街道", "321202", opening, null));
        register.rename(new RegionChange(CHENGDONG, 0, opening, null), "东门街道");
        reorganization.found(new NewRegion("321299", "新海陵区", "3212", TODAY, null));

        reorganization.succeed(change("321202"), LineageKind.RECODED, Set.of("321299"));

        assertThat(tree.find("321202009", opening))
                .map(RegionView::districtCode)
                .contains("321299");
        assertThat(tree.find(CHENGDONG, opening)).map(RegionView::districtCode).contains("321299");
        assertThat(tree.townsNamed("东门街道", opening)).hasSize(1);
    }

    @Test
    void refusesASecondEditorOfAPartThatMovedOn() {
        reorganization.found(new NewRegion("321299", "新海陵区", "3212", TODAY, null));
        reorganization.succeed(change("321202"), LineageKind.RECODED, Set.of("321299"));

        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> register.rename(new RegionChange(CHENGDONG, 0, TODAY.plusDays(1), null), "东门街道"));
    }

    @Test
    void splitsNothingThatIsToHaveParts() {
        var yesterday = TODAY.minusDays(1);
        reorganization.found(new NewRegion("ZONE-PORT", "港区", "3212", yesterday, null));
        reorganization.found(new NewRegion("321298001", "港口街道", "ZONE-PORT", TODAY.plusDays(5), null));

        assertThatExceptionOfType(RegionStillHasParts.class)
                .isThrownBy(() ->
                        reorganization.succeed(change("ZONE-PORT"), LineageKind.SPLIT, Set.of("321202", "321203")));
    }

    @Test
    void foundsNothingUnderARegionThatHasEndedSince() {
        var founded = LocalDate.of(2011, 1, 1);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> reorganization.found(new NewRegion("321284199", "新设镇", "321284", founded, null)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::code)
                        .containsExactly("PARENT_NOT_STANDING"));
    }

    @Test
    void splitsACommunityIntoSeveral() {
        var communities =
                tree.children(CHENGDONG, TODAY).stream().map(RegionView::code).toList();
        var split = communities.get(0);

        reorganization.succeed(change(split), LineageKind.SPLIT, Set.of(communities.get(1), communities.get(2)));

        assertThat(tree.lineage(split)).hasSize(2);
        assertThat(tree.standing(split, TODAY).code()).isEqualTo(split);
    }

    @Test
    void splitsNoDistrictThatStillHasTowns() {
        assertThatExceptionOfType(RegionStillHasParts.class)
                .isThrownBy(
                        () -> reorganization.succeed(change("321202"), LineageKind.SPLIT, Set.of("321203", "321204")));
    }

    @ParameterizedTest
    @CsvSource({"MERGED, 321202", "MERGED, 321202001", "MERGED, 321284101", "SPLIT, 321202002"})
    void refusesSuccessorsThatDoNotFit(LineageKind kind, String successor) {
        assertThatExceptionOfType(SuccessorsDoNotFit.class)
                .isThrownBy(() -> reorganization.succeed(change(CHENGDONG), kind, Set.of(successor)));
    }

    @Test
    void refusesTheSecondOfTwoEditors() {
        reorganization.succeed(change(CHENGDONG), LineageKind.MERGED, Set.of(CHENGXI));

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> reorganization.succeed(change(CHENGDONG), LineageKind.MERGED, Set.of("321202003")));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> reorganization.succeed(
                        new RegionChange(CHENGXI, 7, TODAY, null), LineageKind.MERGED, Set.of("321202003")));
    }

    private static NewRegion town(String code, String name) {
        return new NewRegion(code, name, "321202", TODAY, null);
    }

    private static RegionChange change(String code) {
        return new RegionChange(code, 0, TODAY, null);
    }
}
