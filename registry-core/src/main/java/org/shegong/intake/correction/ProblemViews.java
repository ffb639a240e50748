package org.shegong.intake.correction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shegong.intake.check.Field;
import org.shegong.intake.check.Finding;
import org.shegong.intake.correction.ProblemRowView.CellView;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.stage.ProblemTable.ProblemRow;
import org.shegong.intake.stage.StagedImport;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** Shows rows to whoever mends them: every field, the numbers of a person masked unless something is wrong with them. */
@Component
class ProblemViews {

    private final ImportKinds kinds;
    private final FieldOptions options;

    ProblemViews(ImportKinds kinds, FieldOptions options) {
        this.kinds = kinds;
        this.options = options;
    }

    /** A row as it stands on a page of many, where only what is wrong can be typed over. */
    ProblemRowView view(StagedImport staged, ProblemRow row, Locale locale) {
        return view(
                row,
                fields(staged).stream()
                        .map(field -> codes(row, field).isEmpty()
                                ? new CellView(field, shown(row, field), List.of(), List.of())
                                : cell(staged, row, field, locale))
                        .toList());
    }

    /** A row of which every cell can be typed over. */
    ProblemRowView whole(StagedImport staged, ProblemRow row, Locale locale) {
        return view(
                row,
                fields(staged).stream()
                        .map(field -> cell(staged, row, field, locale))
                        .toList());
    }

    private static ProblemRowView view(ProblemRow row, List<CellView> cells) {
        return new ProblemRowView(row.ordinal(), row.number(), row.outcome().name(), codes(row, ""), cells);
    }

    /** The fields of the file's kind, in its order. */
    List<String> fields(StagedImport staged) {
        return kinds.named(staged.kind()).checks(Scope.NOTHING, staged.asOf()).fields().stream()
                .map(Field::name)
                .toList();
    }

    /** What a cell of the row holds as its mender sees it. */
    static String shown(ProblemRow row, String field) {
        var text = row.typed().getOrDefault(field, "");
        return codes(row, field).isEmpty() ? Masks.masked(field, text) : text;
    }

    private CellView cell(StagedImport staged, ProblemRow row, String field, Locale locale) {
        var kind = kinds.named(staged.kind());
        var within = row.typed().getOrDefault(kind.contexts().getOrDefault(field, ""), "");
        var known = Optional.ofNullable(kind.choices().get(field))
                .map(choice -> options.of(choice, within, staged.asOf(), locale))
                .orElse(List.of());
        return new CellView(field, shown(row, field), codes(row, field), known);
    }

    private static List<String> codes(ProblemRow row, String field) {
        return row.findings().stream()
                .filter(finding -> finding.field().equals(field))
                .map(Finding::code)
                .toList();
    }
}
