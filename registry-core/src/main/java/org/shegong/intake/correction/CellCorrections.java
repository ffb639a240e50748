package org.shegong.intake.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.shegong.intake.overlay.Edits;
import org.shegong.intake.overlay.Overlay;
import org.shegong.intake.sheet.Cell;
import org.shegong.intake.stage.ProblemTable.ProblemRow;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.input.FreeTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends cells: what was typed over them lies over the file, which is checked anew. */
@Service
@Transactional
public class CellCorrections {

    private static final int LONGEST = 4_000;

    private final OwnProblems own;
    private final ProblemViews views;
    private final Edits edits;
    private final Rechecks rechecks;

    CellCorrections(OwnProblems own, ProblemViews views, Edits edits, Rechecks rechecks) {
        this.own = own;
        this.views = views;
        this.edits = edits;
        this.rechecks = rechecks;
    }

    /**
     * Takes the cells of rows as they stand on a page; those that stand there as they were shown stay as they are.
     *
     * @param sent by line
     * @return whether anything was mended
     * @throws CauseGone if one of the rows needs no mending any more
     * @throws ImportMendedMeanwhile if what was typed over has changed since it was shown
     */
    public boolean save(AccountId owner, Scope scope, ImportId id, Map<Integer, TypedRow> sent) {
        var staged = own.get(owner, id);
        if (!Rechecks.isOpen(staged)) {
            throw new NothingToMend();
        }
        var known = views.fields(staged);
        var changed = new TreeMap<Integer, Map<String, Cell>>();
        var wrong = new ArrayList<FieldProblem>();
        sent.forEach((line, typed) -> row(id, line, typed).ifPresent(row -> {
            var cells = changed(row, typed, wrong);
            cells.keySet().retainAll(known);
            if (!cells.isEmpty()) {
                changed.put(row.number(), cells);
            }
        }));
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        } else if (!changed.isEmpty()) {
            rechecks.begin(staged, scope, "cells");
            changed.forEach((row, cells) -> edits.put(id, row, cells));
        }
        return !changed.isEmpty();
    }

    /** A row that needs no mending any more is nobody's loss as long as nothing was typed over it. */
    private Optional<ProblemRow> row(ImportId id, int line, TypedRow typed) {
        if (typed.isTouched()) {
            return Optional.of(own.find(id, line).orElseThrow(ImportMendedMeanwhile::new));
        }
        return typed.seen().isEmpty() ? Optional.of(own.row(id, line)) : Optional.empty();
    }

    private static Map<String, Cell> changed(ProblemRow row, TypedRow typed, List<FieldProblem> wrong) {
        var changed = new TreeMap<String, Cell>();
        typed.texts().forEach((field, text) -> {
            var now = ProblemViews.shown(row, field);
            if (typed.isOvertaken(field, now)) {
                throw new ImportMendedMeanwhile();
            } else if (!typed.keeps(field, now)) {
                var read = FreeTexts.read(text, LONGEST);
                read.problems().forEach(code -> wrong.add(new FieldProblem(row.ordinal() + "." + field, code)));
                changed.put(field, Overlay.cell(read.found().orElse("")));
            }
        });
        return changed;
    }
}
