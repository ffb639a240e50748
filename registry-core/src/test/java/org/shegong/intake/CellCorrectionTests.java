package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.intake.correction.CauseGone;
import org.shegong.intake.correction.CellCorrections;
import org.shegong.intake.correction.ProblemDirectory;
import org.shegong.intake.correction.ProblemRowView.CellView;
import org.shegong.intake.correction.ProblemSearch;
import org.shegong.intake.correction.TypedRow;
import org.shegong.intake.stage.ImportNotFound;
import org.shegong.job.JobRunner;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.shegong.testing.EmptyRegister;
import org.shegong.testing.RegistryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegistryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CellCorrectionTests {

    private static final ProblemSearch ALL = new ProblemSearch(null, null);

    @Autowired
    ImportFixtures files;

    @Autowired
    CellCorrections corrections;

    @Autowired
    ProblemDirectory problems;

    @Autowired
    JobRunner jobs;

    @Autowired
    JdbcTemplate jdbc;

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
    void mendsOneCell() {
        var roster = roster();

        assertThat(save(roster, 2, "phone", "13800001111")).isTrue();

        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3, 2, 0, 1, 0));
    }

    @Test
    void fillsAFieldThatTheFileHasNoColumnFor() {
        var roster = roster();

        save(roster, 3, "certificateLevel", "初级");

        assertThat(files.byRow(roster)).containsEntry(4, "ACCEPT");
    }

    @Test
    void keepsWhatStandsThereAsItWasShown() {
        var roster = roster();
        var row = problems.row(files.officer(), roster, 2, Locale.CHINESE);
        assertThat(row.shown("idNumber")).contains("****").doesNotContain(RosterFixtures.number(2));

        assertThat(save(roster, 2, "idNumber", row.shown("idNumber"))).isFalse();

        assertThat(files.view(roster).state()).isEqualTo("CHECKED");
        assertThat(jdbc.queryForObject("select count(*) from import_edit", Long.class))
                .isZero();
    }

    @Test
    void listsTheRowsThatMayBeMended() {
        var roster = roster();

        var rows = problems.rows(files.officer(), roster, ALL, PageRequest.of(0, 20), Locale.CHINESE);

        assertThat(rows.getTotalElements()).isEqualTo(2);
        assertThat(rows.getContent().get(0).wrong()).extracting(CellView::field).containsExactly("phone");
        assertThat(rows.getContent().get(0).wrong().get(0).text()).isEqualTo("无此号");
    }

    @Test
    void cutsTheRowsByCauseAndOutcome() {
        var roster = roster();
        var page = PageRequest.of(0, 20);

        assertThat(problems.rows(
                        files.officer(),
                        roster,
                        new ProblemSearch("REJECT", "phone.PHONE_INVALID"),
                        page,
                        Locale.CHINESE))
                .hasSize(1);
        assertThat(problems.rows(files.officer(), roster, new ProblemSearch("WARN", null), page, Locale.CHINESE))
                .isEmpty();
    }

    @Test
    void leavesALongTextOfManyLinesThatAPageSendsBack() {
        var remark = "一".repeat(1_500) + "\n" + "二".repeat(1_000);
        var roster = files.bring(
                "ROSTER",
                "long.csv",
                RosterFixtures.bytes(
                        RosterFixtures.HEADER + ",备注\n" + RosterFixtures.line(1).strip() + ",\"" + remark + "\"\n"));
        assertThat(files.byRow(roster)).containsEntry(2, "REJECT remark:TOO_LONG");

        assertThat(save(roster, 1, "remark", remark.replace("\n", ""))).isFalse();
    }

    @Test
    void sealsWhatWasTyped() {
        var roster = roster();

        save(roster, 2, "phone", "13800001111");

        var sealed = jdbc.queryForObject("select sealed from import_edit", byte[].class);
        assertThat(new String(sealed == null ? new byte[0] : sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("13800001111");
    }

    @Test
    void hidesTheRowsOfAnother() {
        var roster = roster();

        assertThatExceptionOfType(ImportNotFound.class)
                .isThrownBy(() -> problems.row(AccountId.next(), roster, 2, Locale.CHINESE));
        assertThatExceptionOfType(ImportNotFound.class)
                .isThrownBy(() -> corrections.save(
                        AccountId.next(),
                        Scope.EVERYTHING,
                        roster,
                        Map.of(2, TypedRow.of(Map.of("phone", "13800001111"), ""))));
    }

    @Test
    void refusesARowThatNeedsNoMending() {
        var roster = roster();

        assertThatExceptionOfType(CauseGone.class).isThrownBy(() -> save(roster, 1, "phone", "13800001111"));
    }

    /** The second person's phone is wrong; of the third one a certificate is told, but not which. */
    private ImportId roster() {
        var text = RosterFixtures.HEADER + ",手机号码,证书管理号\n"
                + RosterFixtures.line(1).strip() + ",13800000001,\n"
                + RosterFixtures.line(2).strip() + ",无此号,\n"
                + RosterFixtures.line(3).strip() + ",,202232109876\n";
        return files.bring("ROSTER", "cells.csv", RosterFixtures.bytes(text));
    }

    private boolean save(ImportId roster, int line, String field, String text) {
        var mended = corrections.save(
                files.officer(), Scope.EVERYTHING, roster, Map.of(line, TypedRow.of(Map.of(field, text), "")));
        jobs.runWaiting();
        return mended;
    }
}
