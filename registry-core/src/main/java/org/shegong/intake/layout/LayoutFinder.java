package org.shegong.intake.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.sheet.SheetRow;

/** Finds the header: of all rows near the top of all sheets, the one or two that hold the most known labels. */
public final class LayoutFinder {

    private static final int ROWS_TO_LOOK_AT = 60;

    /** A row of fewer texts is a title, which groups nothing. */
    private static final int FEWEST_GROUPS = 3;

    private final Labels labels;

    public LayoutFinder(Labels labels) {
        this.labels = labels;
    }

    /** The layout of the data sheet; nothing if no row of any sheet holds a known label. */
    public Optional<Layout> find(Book book) {
        return IntStream.range(0, book.sheets())
                .mapToObj(sheet -> best(sheet, top(book, sheet)))
                .flatMap(Optional::stream)
                .reduce((first, second) -> second.score() > first.score() ? second : first)
                .map(Candidate::layout);
    }

    private static List<SheetRow> top(Book book, int sheet) {
        var top = new ArrayList<SheetRow>();
        try (var rows = book.rows(sheet)) {
            while (top.size() < ROWS_TO_LOOK_AT && rows.hasNext()) {
                top.add(rows.next());
            }
        }
        return top;
    }

    private Optional<Candidate> best(int sheet, List<SheetRow> top) {
        var texts = top.stream().map(HeaderTexts::of).toList();
        Optional<Candidate> best = Optional.empty();
        for (int row = 0; row < top.size(); row++) {
            var titles = new HashSet<String>();
            texts.subList(0, row).forEach(title -> titles.add(HeaderTexts.joined(title)));
            var one = candidate(sheet, top.subList(row, row + 1), titles);
            best = better(best, one);
            if (row + 1 < top.size()
                    && top.get(row + 1).number() == top.get(row).number() + 1) {
                best = better(best, candidate(sheet, top.subList(row, row + 2), titles));
            }
        }
        return best;
    }

    private static Optional<Candidate> better(Optional<Candidate> best, Candidate other) {
        return other.score() > best.map(Candidate::score).orElse(0) ? Optional.of(other) : best;
    }

    private Candidate candidate(int sheet, List<SheetRow> rows, Set<String> titles) {
        var headers = rows.stream().map(HeaderTexts::of).toList();
        var columns = headers.size() == 1 ? single(headers.get(0)) : twofold(headers.get(0), headers.get(1));
        var end = rows.get(rows.size() - 1).number();
        return new Candidate(new Layout(sheet, end, columns, headers, titles));
    }

    private Map<String, Integer> single(List<String> header) {
        var columns = new HashMap<String, Integer>();
        for (int column = 0; column < header.size(); column++) {
            put(columns, labels.fieldOf(header.get(column)), column);
        }
        return columns;
    }

    /** The lower row names a column, alone or within the group above it; a label merged over both rows counts. */
    private Map<String, Integer> twofold(List<String> upper, List<String> lower) {
        var columns = new HashMap<String, Integer>();
        boolean isTitle = upper.stream().filter(text -> !text.isEmpty()).count() < FEWEST_GROUPS;
        var group = "";
        for (int column = 0; column < Math.max(upper.size(), lower.size()); column++) {
            var above = HeaderTexts.at(upper, column);
            var below = HeaderTexts.at(lower, column);
            group = isTitle || above.isEmpty() ? group : above;
            var field = below.isEmpty() ? labels.fieldOf(above) : labels.fieldOf(group, below);
            put(columns, field, column);
        }
        return columns;
    }

    /** The first column of a label holds the field. */
    private static void put(Map<String, Integer> columns, Optional<String> field, int column) {
        field.ifPresent(name -> columns.putIfAbsent(name, column));
    }

    private record Candidate(Layout layout) {

        int score() {
            return layout.columns().size();
        }
    }
}
