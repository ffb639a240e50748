package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.intake.correction.CauseFix;
import org.shegong.intake.correction.CauseFix.Memory;
import org.shegong.intake.correction.CauseGone;
import org.shegong.intake.correction.CausePlace;
import org.shegong.intake.correction.Corrections;
import org.shegong.intake.correction.FieldOption;
import org.shegong.intake.correction.ProblemDirectory;
import org.shegong.intake.correction.ValueCauseView;
import org.shegong.intake.stage.ImportNotFound;
import org.shegong.job.JobRunner;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CauseFixTests {

    private static final int ROWS = 40;

    @Autowired
    ImportFixtures files;

    @Autowired
    Corrections corrections;

    @Autowired
    ProblemDirectory problems;

    @Autowired
    JobRunner jobs;

    @Autowired
    EmptyRegister register;

    @BeforeEach
    void bringTheEmployer() {
        register.empty();
        files.apply(files.bring("ORGANIZATIONS", "units.csv", RosterFixtures.employer()));
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    @Test
    void fixesOneTownInFortyRows() {
        var roster = roster("海陵区", "城东街办");
        var cause = cause(roster, "town");
        assertThat(cause.text()).isEqualTo("城东街办");
        assertThat(cause.within()).isEqualTo("海陵区");
        assertThat(cause.lines()).isEqualTo(ROWS);

        fix(roster, cause, "城东街道", Memory.FILE);

        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(ROWS, ROWS, 0, 0, 0));
        assertThat(problems.causes(files.officer(), roster)).isEmpty();
    }

    @Test
    void keepsTheSameWordOfAnotherDistrictAsItIs() {
        var text = new StringBuilder(RosterFixtures.HEADER).append(",所在市(区),乡镇(街道),备注\n");
        IntStream.range(0, 4)
                .forEach(row -> text.append(RosterFixtures.line(row).strip())
                        .append(row < 2 ? ",海陵区" : ",兴化市")
                        .append(",旧名街办,\n"));
        var roster = files.bring("ROSTER", "two.csv", RosterFixtures.bytes(text.toString()));
        var cause = problems.causes(files.officer(), roster).stream()
                .filter(found -> found.within().equals("海陵区"))
                .findFirst()
                .orElseThrow();

        fix(roster, cause, "城东街道", Memory.FILE);

        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(4, 2, 0, 2, 0));
    }

    @Test
    void offersTheTownsOfTheDistrict() {
        var roster = roster("海陵区", "城东街办");
        var cause = cause(roster, "town");

        var fix = problems.fix(
                files.officer(), roster, new CausePlace(cause.line(), "town", "DIVISION_UNKNOWN"), Locale.CHINESE);

        assertThat(fix.options()).extracting(FieldOption::text).contains("城东街道").doesNotContain("口岸街道");
        assertThat(fix.isListed()).isFalse();
    }

    @Test
    void followsAMeaningThatWasCorrectedOnceMore() {
        var roster = roster("海陵区", "城东街办");
        fix(roster, cause(roster, "town"), "城东处", Memory.FILE);
        assertThat(cause(roster, "town").text()).isEqualTo("城东处");

        fix(roster, cause(roster, "town"), "城东街道", Memory.FILE);

        assertThat(files.view(roster).counts().accepted()).isEqualTo(ROWS);
    }

    @Test
    void remembersAMeaningForLaterFiles() {
        var roster = roster("海陵区", "城东街办");
        fix(roster, cause(roster, "town"), "城东街道", Memory.OWN_FILES);

        var later = files.bring(
                "ROSTER",
                "later.csv",
                RosterFixtures.bytes(RosterFixtures.HEADER + ",所在市(区),乡镇(街道)\n"
                        + RosterFixtures.line(77).strip() + ",海陵区,城东街办\n"));

        assertThat(files.view(later).counts().accepted()).isEqualTo(1);
    }

    @Test
    void mendsWhatWasLeftAfterApplyingAndAppliesItAlone() {
        var text = RosterFixtures.HEADER + ",所在市(区),乡镇(街道)\n"
                + RosterFixtures.line(1).strip() + ",海陵区,城东街道\n"
                + RosterFixtures.line(2).strip() + ",海陵区,城东街办\n";
        var roster = files.bring("ROSTER", "half.csv", RosterFixtures.bytes(text));
        files.apply(roster);
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(2, 1, 0, 1, 0));

        fix(roster, cause(roster, "town"), "城东街道", Memory.FILE);
        assertThat(files.view(roster).state()).isEqualTo("CHECKED");
        files.apply(roster);

        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
    }

    @Test
    void refusesWhatSaysTheSameAsBefore() {
        var roster = roster("海陵区", "城东街办");
        var cause = cause(roster, "town");

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> fix(roster, cause, " 城东 街办", Memory.FILE))
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("SAME_AS_BEFORE"));
    }

    @Test
    void refusesASecondMendingWhileTheFileIsRead() {
        var roster = roster("海陵区", "城东街办");
        var cause = cause(roster, "town");
        mend(files.officer(), roster, cause, "城东街道");

        assertThatExceptionOfType(CauseGone.class).isThrownBy(() -> mend(files.officer(), roster, cause, "城南街道"));
        jobs.runWaiting();
        assertThatExceptionOfType(CauseGone.class).isThrownBy(() -> mend(files.officer(), roster, cause, "城南街道"));
    }

    @Test
    void hidesTheChangeSetOfAnother() {
        var roster = roster("海陵区", "城东街办");
        var cause = cause(roster, "town");

        assertThatExceptionOfType(ImportNotFound.class).isThrownBy(() -> mend(AccountId.next(), roster, cause, "城东街道"));
        assertThatExceptionOfType(ImportNotFound.class).isThrownBy(() -> problems.causes(AccountId.next(), roster));
    }

    private ImportId roster(String district, String town) {
        var lines = IntStream.range(0, ROWS)
                .mapToObj(row -> RosterFixtures.line(row).strip() + "," + district + "," + town + "\n")
                .collect(Collectors.joining());
        return files.bring(
                "ROSTER", "people.csv", RosterFixtures.bytes(RosterFixtures.HEADER + ",所在市(区),乡镇(街道)\n" + lines));
    }

    private ValueCauseView cause(ImportId roster, String field) {
        return problems.causes(files.officer(), roster).stream()
                .filter(cause -> cause.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private void fix(ImportId roster, ValueCauseView cause, String meant, Memory memory) {
        corrections.fix(
                files.officer(),
                Scope.EVERYTHING,
                roster,
                new CauseFix(new CausePlace(cause.line(), cause.field(), cause.code()), meant, memory));
        jobs.runWaiting();
    }

    private void mend(AccountId owner, ImportId roster, ValueCauseView cause, String meant) {
        corrections.fix(
                owner,
                Scope.EVERYTHING,
                roster,
                new CauseFix(new CausePlace(cause.line(), cause.field(), cause.code()), meant, Memory.FILE));
    }
}
