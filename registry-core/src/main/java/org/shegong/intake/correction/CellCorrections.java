package org.shegong.intake.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mends cells: what was typed over them lies over the file, which is checked anew. */
@Service
@Transactional
public class CellCorrections {

    private static final int LONGEST = 4_000;
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");

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
     * @param sent by line and field
     * @return whether anything was mended
     * @throws CauseGone if one of the rows needs no mending any more
     */
    public boolean save(AccountId owner, Scope scope, ImportId id, Map<Integer, Map<String, String>> sent) {
        var staged = own.get(owner, id);
        var known = views.fields(staged);
        var changed = new TreeMap<Integer, Map<String, Cell>>();
        var wrong = new ArrayList<FieldProblem>();
        sent.forEach((line, cells) -> {
            var row = own.row(id, line);
            var typed = changed(row, cells, wrong);
            typed.keySet().retainAll(known);
            if (!typed.isEmpty()) {
                changed.put(row.number(), typed);
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        } else if (!changed.isEmpty()) {
            rechecks.begin(staged, scope, "cells");
            changed.forEach((row, cells) -> edits.put(id, row, cells));
        }
        return !changed.isEmpty();
    }

    private static Map<String, Cell> changed(ProblemRow row, Map<String, String> cells, List<FieldProblem> wrong) {
        var changed = new TreeMap<String, Cell>();
        cells.forEach((field, text) -> {
            if (!oneLine(text).equals(oneLine(ProblemViews.shown(row, field)))) {
                var read = FreeTexts.read(text, LONGEST);
                read.problems().forEach(code -> wrong.add(new FieldProblem(row.ordinal() + "." + field, code)));
                changed.put(field, Overlay.cell(read.found().orElse("")));
            }
        });
        return changed;
    }

    /** A field of a page sends no line ends. */
    private static String oneLine(String text) {
        return Texts.trimmed(LINE_ENDS.matcher(text).replaceAll(""));
    }
}
