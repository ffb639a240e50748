package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shegong.intake.RosterFixtures.EMPLOYER;
import static org.shegong.intake.RosterFixtures.number;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shegong.intake.matching.ColumnChoice;
import org.shegong.intake.matching.ColumnMatching;
import org.shegong.intake.matching.ColumnsView;
import org.shegong.intake.matching.HeaderChoice;
import org.shegong.intake.reading.ImportNotCheckable;
import org.shegong.intake.stage.ImportNotFound;
import org.shegong.job.JobRunner;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.beans.factory.annotation.Autowired;

class ColumnMatchingTests extends RosterTest {

    private static final String PERSON = "赵小一," + number(1) + "," + EMPLOYER + ",13800000001";
    private static final GridFixtures STRANGE = GridFixtures.of("甲,乙,丙,丁", PERSON);
    private static final HeaderChoice FIRST_ROW = new HeaderChoice(1, 1, 1);
    private static final Map<String, Integer> COLUMNS = Map.of("name", 1, "idNumber", 2, "organisation", 3, "phone", 4);

    @Autowired
    ColumnMatching matching;

    @Autowired
    Imports imports;

    @Autowired
    ImportDirectory directory;

    @Autowired
    JobRunner jobs;

    @Autowired
    OfficerFixtures officers;

    @Test
    void checksAFileWhoseColumnsSomebodyHasMatched() {
        var id = files.bring("ROSTER", "strange.xlsx", STRANGE.workbook());
        assertThat(files.view(id).state()).isEqualTo("NEEDS_MAPPING");

        match(id, FIRST_ROW, COLUMNS);

        assertThat(files.view(id).state()).isEqualTo("CHECKED");
        assertThat(files.view(id).missing()).isEmpty();
        assertThat(files.lines(id)).containsExactly("ACCEPT,,");
        files.apply(id);
        assertThat(files.view(id).state()).isEqualTo("APPLIED");
    }

    @Test
    void readsTheNextFileOfTheSamePersonByTheSameWords() {
        match(files.bring("ROSTER", "strange.xlsx", STRANGE.workbook()), FIRST_ROW, COLUMNS);

        var next = files.bring("ROSTER", "next.xlsx", STRANGE.mirrored().workbook());
        assertThat(files.lines(next)).containsExactly("ACCEPT,,");

        var other = officers.ofTheCity("another");
        assertThat(directory.get(other, bring(other, STRANGE)).state()).isEqualTo("NEEDS_MAPPING");
    }

    @Test
    void prefersOwnWordsAndForgetsThemOnceTakenBack() {
        var known = GridFixtures.of("姓名,身份证号,工作单位,手机,联系电话", PERSON + ",13800000002");
        var id = files.bring("ROSTER", "known.xlsx", known.workbook());
        assertThat(fieldsOf(id, null)).containsExactly("name", "idNumber", "organisation", "phone", "");

        match(id, FIRST_ROW, Map.of("name", 1, "idNumber", 2, "organisation", 3, "phone", 5));
        var next = files.bring("ROSTER", "next.xlsx", known.below("名单").workbook());
        assertThat(fieldsOf(next, null)).containsExactly("name", "idNumber", "organisation", "", "phone");

        match(next, new HeaderChoice(1, 2, 1), COLUMNS);
        var last = files.bring("ROSTER", "last.xlsx", known.below("又一份").workbook());
        assertThat(fieldsOf(last, null)).containsExactly("name", "idNumber", "organisation", "phone", "");
    }

    @Test
    void readsBelowTheHeaderThatSomebodyPointsAt() {
        var deep = STRANGE.below("一", "二", "三,四,五").workbook();
        var id = files.bring("ROSTER", "deep.xlsx", deep);
        assertThat(matching.look(files.officer(), id, null).header()).isEqualTo(new HeaderChoice(1, 4, 1));

        match(id, new HeaderChoice(1, 4, 1), COLUMNS);

        assertThat(files.findings(id)).contains("5,ACCEPT,,").hasSize(2);
    }

    @Test
    void judgesAnewWithOtherColumns() {
        var two = GridFixtures.of("姓名,身份证号,工作单位,曾用名", PERSON.replace("13800000001", "赵小二"));
        var id = files.bring("ROSTER", "two.xlsx", two.workbook());
        assertThat(files.lines(id)).containsExactly("ACCEPT,,");

        match(id, FIRST_ROW, Map.of("name", 4, "idNumber", 2, "organisation", 3, "phone", 1));

        assertThat(files.lines(id)).containsExactly("REJECT,phone,PHONE_INVALID");
    }

    @Test
    void showsNoNumberOfAPersonWhileColumnsAreMatched() {
        var id = files.bring("ROSTER", "strange.xlsx", STRANGE.workbook());

        var view = matching.look(files.officer(), id, null);

        assertThat(view.toString()).contains("赵小一", "甲").doesNotContain(number(1), "13800000001");
        assertThat(view.needed()).contains(List.of("organisation", "creditCode"));
        assertThat(view.fields()).contains("remark", "#");
    }

    @Test
    void namesEverythingThatIsWrongWithAMatching() {
        var id = files.bring("ROSTER", "strange.xlsx", STRANGE.workbook());
        assertThat(problems(id, FIRST_ROW, Map.of("name", 1, "phone", 1)))
                .containsExactlyInAnyOrder("columns:COLUMN_TWICE", "columns:COLUMNS_MISSING");
        assertThat(problems(id, FIRST_ROW, Map.of("name", 1, "idNumber", 2, "creditCode", 3, "salary", 4)))
                .containsExactly("columns:UNKNOWN_VALUE");
        assertThat(problems(id, FIRST_ROW, Map.of("name", 1, "idNumber", 2, "creditCode", 65)))
                .containsExactly("columns:NUMBER_OUT_OF_RANGE");
        assertThat(problems(id, new HeaderChoice(2, 1, 1), COLUMNS)).containsExactly("sheet:UNKNOWN_VALUE");
        assertThat(problems(id, new HeaderChoice(1, 2, 2), COLUMNS)).containsExactly("row:HEADER_ROW_EMPTY");
        assertThat(files.view(id).state()).isEqualTo("NEEDS_MAPPING");
    }

    @Test
    void leavesAppliedFilesAndThoseOfOthersAlone() {
        var id = files.bring("ROSTER", "strange.xlsx", STRANGE.workbook());
        var other = officers.ofTheCity("another");
        assertThatExceptionOfType(ImportNotFound.class).isThrownBy(() -> matching.look(other, id, null));
        assertThatExceptionOfType(ImportNotFound.class)
                .isThrownBy(() -> matching.match(other, Scope.EVERYTHING, id, new ColumnChoice(FIRST_ROW, COLUMNS)));

        match(id, FIRST_ROW, COLUMNS);
        files.apply(id);

        assertThatExceptionOfType(ImportNotCheckable.class).isThrownBy(() -> match(id, FIRST_ROW, COLUMNS));
    }

    private void match(ImportId id, HeaderChoice header, Map<String, Integer> columns) {
        matching.match(files.officer(), Scope.EVERYTHING, id, new ColumnChoice(header, columns));
        jobs.runWaiting();
    }

    private List<String> fieldsOf(ImportId id, @Nullable HeaderChoice header) {
        return matching.look(files.officer(), id, header).columns().stream()
                .map(ColumnsView.Column::field)
                .toList();
    }

    private Stream<String> problems(ImportId id, HeaderChoice header, Map<String, Integer> columns) {
        try {
            match(id, header, columns);
            return Stream.empty();
        } catch (InvalidFields refused) {
            return refused.problems().stream().map(ColumnMatchingTests::named);
        }
    }

    private static String named(FieldProblem problem) {
        return problem.field() + ":" + problem.code();
    }

    private ImportId bring(AccountId owner, GridFixtures grid) {
        var content = new ByteArrayInputStream(grid.workbook());
        var id = imports.receive(new NewImport("ROSTER", "other.xlsx", owner, Scope.EVERYTHING), content)
                .id();
        jobs.runWaiting();
        return id;
    }
}
