package org.shegong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shegong.intake.correction.NothingToMend;
import org.shegong.intake.sheet.Books;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.sheet.SpooledFile;
import org.shegong.intake.stage.ImportNotFound;
import org.shegong.intake.workbook.ProblemWorkbook;
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
class ProblemWorkbookTests {

    @Autowired
    ImportFixtures files;

    @Autowired
    Imports imports;

    @Autowired
    ProblemWorkbook workbook;

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
    void holdsTheProblemRowsInTheLayoutOfTheFile() {
        var roster = roster();

        var lines = problems(roster);

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("花名册");
        assertThat(lines.get(1))
                .startsWith("姓名", "身份证号", "工作单位", "手机号码", "证书管理号")
                .endsWith("导入行号");
        assertThat(lines.get(2)).contains("无此号", "field.PHONE_INVALID", roster + "#4");
        assertThat(lines.get(3)).contains("=1+1", "field.REQUIRED", roster + "#5");
    }

    @Test
    void continuesTheChangeSetWhenItComesBack() {
        var roster = roster();
        var lines = problems(roster);
        lines.get(2).set(3, "13800001111");
        lines.get(3).set(lines.get(1).size() - 4, "初级");

        var received = bring(lines);

        assertThat(received.id()).isEqualTo(roster);
        assertThat(received.created()).isFalse();
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3, 3, 0, 0, 0));
    }

    @Test
    void changesNothingWhenItComesBackAsItWas() {
        var roster = roster();

        assertThat(bring(problems(roster)).id()).isEqualTo(roster);

        assertThat(files.view(roster).state()).isEqualTo("CHECKED");
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3, 1, 0, 2, 0));
    }

    @Test
    void mendsWhatWasLeftAfterApplying() {
        var roster = roster();
        files.apply(roster);
        var lines = problems(roster);
        lines.get(2).set(3, "13800001111");

        bring(lines);

        assertThat(files.view(roster).state()).isEqualTo("CHECKED");
        files.apply(roster);
        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3, 2, 0, 1, 0));
    }

    @Test
    void refusesRowsThatItDoesNotKnow() {
        var roster = roster();
        var lines = problems(roster);
        var foreign = new ArrayList<>(lines.get(2));
        foreign.set(foreign.size() - 1, roster + "#77");
        lines.add(foreign);

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> bring(lines))
                .satisfies(refused -> {
                    assertThat(refused.problems().get(0).code()).isEqualTo("RETURNED_ROW_UNKNOWN");
                    assertThat(refused.problems().get(0).arguments()).containsExactly("5");
                });
    }

    @Test
    void knowsColumnsAgainThatWereMoved() {
        var roster = roster();
        var lines = problems(roster);
        lines.get(2).set(3, "13800001111");
        lines.subList(1, lines.size()).forEach(line -> {
            Collections.swap(line, 0, 3);
            line.remove(1);
        });
        Collections.swap(lines, 2, 3);

        assertThat(bring(lines).id()).isEqualTo(roster);

        assertThat(files.view(roster).counts()).isEqualTo(new ImportCounts(3, 2, 0, 1, 0));
    }

    @Test
    void refusesColumnsThatAreCalledOtherwise() {
        var lines = problems(roster());
        lines.get(1).set(3, "怎么找他");

        assertThatExceptionOfType(InvalidFields.class)
                .isThrownBy(() -> bring(lines))
                .satisfies(
                        refused -> assertThat(refused.problems().get(0).code()).isEqualTo("RETURNED_COLUMNS_MOVED"));
    }

    @Test
    void hidesTheRowsOfAnother() {
        var roster = roster();

        assertThatExceptionOfType(ImportNotFound.class)
                .isThrownBy(() -> workbook.write(AccountId.next(), roster, key -> key, new ByteArrayOutputStream()));
        var lines = problems(roster);
        assertThatExceptionOfType(ImportNotFound.class)
                .isThrownBy(() -> imports.receive(
                        new NewImport("ROSTER", "back.csv", AccountId.next(), Scope.EVERYTHING), csv(lines)));
    }

    @Test
    void refusesWhereNothingIsLeftToMend() {
        var good = files.bring("ROSTER", "good.csv", RosterFixtures.people(2));

        assertThatExceptionOfType(NothingToMend.class)
                .isThrownBy(() -> workbook.write(files.officer(), good, key -> key, new ByteArrayOutputStream()));
    }

    /** A title, a header, a good line, one with a wrong phone, one that tells a certificate but not its level. */
    private ImportId roster() {
        var text = "花名册\n" + RosterFixtures.HEADER + ",手机号码,证书管理号,备注\n"
                + RosterFixtures.line(1).strip() + ",13800000001,,\n"
                + RosterFixtures.line(2).strip() + ",无此号,,\n"
                + RosterFixtures.line(3).strip() + ",,202232109876,'=1+1\n";
        return files.bring("ROSTER", "cells.csv", RosterFixtures.bytes(text));
    }

    private List<List<String>> problems(ImportId id) {
        var out = new ByteArrayOutputStream();
        workbook.write(files.officer(), id, key -> key, out);
        var lines = new ArrayList<List<String>>();
        try (var file = SpooledFile.empty()) {
            Files.write(file.path(), out.toByteArray());
            try (var book = Books.open(file.path(), "problems.xlsx");
                    var rows = book.rows(0)) {
                rows.forEachRemaining(row -> lines.add(
                        row.cells().stream().map(Cell::text).collect(Collectors.toCollection(ArrayList::new))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines;
    }

    private Received bring(List<List<String>> lines) {
        var received =
                imports.receive(new NewImport("ROSTER", "back.csv", files.officer(), Scope.EVERYTHING), csv(lines));
        jobs.runWaiting();
        return received;
    }

    private static ByteArrayInputStream csv(List<List<String>> lines) {
        var text = lines.stream()
                .map(line -> line.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
