package org.shegong.web.intake.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.ImportView;
import org.shegong.intake.correction.ProblemDirectory;
import org.shegong.intake.correction.ProblemRowView;
import org.shegong.intake.correction.ProblemRowView.CellView;
import org.shegong.intake.correction.TypedRow;
import org.shegong.web.intake.correction.ShownRow.ShownCell;
import org.shegong.web.intake.correction.ShownRow.Title;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** Shows rows once more after they were refused: everything that was typed, beside what stands there now. */
@Component
class RowsAgain {

    private final ProblemDirectory problems;

    RowsAgain(ProblemDirectory problems) {
        this.problems = problems;
    }

    /** While the rows are checked anew none of them is gone for good. */
    List<ShownRow> of(Place place, Map<Integer, TypedRow> sent, BindingResult refused, ImportView found) {
        boolean isOpen = found.open();
        return sent.entrySet().stream()
                .flatMap(row -> problems.find(place.user().id(), place.id(), row.getKey(), place.locale())
                        .map(met -> Stream.of(met(met, row.getValue(), refused)))
                        .orElseGet(() -> missed(row.getKey(), row.getValue(), isOpen)))
                .toList();
    }

    private static ShownRow met(ProblemRowView row, TypedRow typed, BindingResult refused) {
        var shown = row.cells().stream()
                .filter(cell -> typed.texts().containsKey(cell.field()))
                .toList();
        return new ShownRow(
                row.line(),
                row.row(),
                Title.of(row),
                false,
                row.whole(),
                shown.stream()
                        .map(cell -> again(cell, typed, refused, row.line()))
                        .toList(),
                row.seen(shown));
    }

    private static ShownCell again(CellView cell, TypedRow typed, BindingResult refused, int line) {
        var field = cell.field();
        return new ShownCell(
                field,
                typed.texts().getOrDefault(field, ""),
                Stream.concat(
                                refused.getFieldErrors(line + "." + field).stream()
                                        .map(FieldError::getDefaultMessage)
                                        .flatMap(Stream::ofNullable),
                                cell.codes().stream())
                        .distinct()
                        .toList(),
                cell.options(),
                now(cell, typed));
    }

    private static @Nullable String now(CellView cell, TypedRow typed) {
        return Optional.of(cell.text())
                .filter(text -> typed.isOvertaken(cell.field(), text))
                .orElse(null);
    }

    private static Stream<ShownRow> missed(int line, TypedRow typed, boolean isOpen) {
        if (isOpen && !typed.isTouched()) {
            return Stream.empty();
        }
        return Stream.of(new ShownRow(
                line,
                typed.number(),
                Title.NONE,
                isOpen,
                List.of(),
                typed.texts().entrySet().stream()
                        .filter(cell -> !isOpen || typed.isTouched(cell.getKey()))
                        .map(cell -> new ShownCell(cell.getKey(), cell.getValue(), List.of(), List.of(), null))
                        .toList(),
                typed.note()));
    }
}
