package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.beans.factory.annotation.Autowired;

class AllOrNothingTests extends RosterTest {

    private static final int PEOPLE = 620;

    @Autowired
    WorkerDirectory people;

    @Test
    void appliesAllRowsWhereNothingStandsAgainstThem() {
        var roster = files.bring("ROSTER", "people.csv", RosterFixtures.people(PEOPLE));

        files.applyAllOrNothing(roster);

        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(count()).isEqualTo(PEOPLE);
    }

    @Test
    void takesEverythingBackWhereTheRegisterRefusesOneRow() {
        var twice = new String(RosterFixtures.people(PEOPLE), java.nio.charset.StandardCharsets.UTF_8)
                .replace("工作单位\n", "工作单位,备注\n")
                .replace("站\n", "站,一\n");
        var roster = files.bring(
                "ROSTER",
                "people.csv",
                RosterFixtures.bytes(twice + RosterFixtures.line(1).strip() + ",二\n"));

        files.applyAllOrNothing(roster);

        assertThat(files.view(roster).state()).isEqualTo("CHECKED");
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(PEOPLE + 1, PEOPLE, 0, 1, 0));
        assertThat(count()).isZero();
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> files.applyAllOrNothing(roster))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("import-has-rejected-rows"));

        files.apply(roster);
        assertThat(files.view(roster).state()).isEqualTo("APPLIED");
        assertThat(count()).isEqualTo(PEOPLE);
    }

    private long count() {
        return people.count(Scope.EVERYTHING, WorkerSearch.EVERYBODY);
    }
}
