package org.shegong.intake.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shegong.intake.check.Field;
import org.shegong.intake.column.FileLayouts;
import org.shegong.intake.column.Matching;
import org.shegong.intake.column.MatchingTable;
import org.shegong.intake.column.OwnWordTable;
import org.shegong.intake.kind.ImportKind;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.layout.Header;
import org.shegong.intake.layout.HeaderColumn;
import org.shegong.intake.layout.Labels;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.Limits;
import org.shegong.intake.stage.StagedImport;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** Judges what somebody says of the columns of a file, keeps it, and remembers the words for the next file. */
@Component
class MatchedColumns {

    private static final int LONGEST_WORD = 100;
    /** Who points at a line of people takes their numbers for header words; these are not kept. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{5}");

    private final ImportKinds kinds;
    private final FileLayouts layouts;
    private final MatchingTable matchings;
    private final OwnWordTable words;

    MatchedColumns(ImportKinds kinds, FileLayouts layouts, MatchingTable matchings, OwnWordTable words) {
        this.kinds = kinds;
        this.layouts = layouts;
        this.matchings = matchings;
        this.words = words;
    }

    /** The columns that a header says by itself. */
    Map<String, Integer> recognised(StagedImport staged, Header header) {
        return layouts.wordsOf(staged).columns(header.columns());
    }

    /** Everything that a column can be. */
    List<String> fields(StagedImport staged) {
        return names(kinds.named(staged.kind()), staged).toList();
    }

    List<List<String>> needed(StagedImport staged) {
        return kinds.named(staged.kind()).neededColumns();
    }

    /** @param told the column of each field, counted from one */
    void store(StagedImport staged, Header header, Map<String, Integer> told) {
        var kind = kinds.named(staged.kind());
        refuse(kind, staged, told);
        var columns = new HashMap<String, Integer>();
        told.forEach((field, column) -> columns.put(field, column - 1));
        matchings.store(staged.id(), new Matching(header.place(), columns));
        remember(staged, header.columns(), columns);
    }

    private void refuse(ImportKind kind, StagedImport staged, Map<String, Integer> told) {
        var problems = new ArrayList<FieldProblem>();
        var known = names(kind, staged).toList();
        told.forEach((field, column) -> {
            if (!known.contains(field)) {
                problems.add(new FieldProblem("columns", "UNKNOWN_VALUE"));
            } else if (column < 1 || column > Limits.COLUMNS) {
                problems.add(new FieldProblem("columns", "NUMBER_OUT_OF_RANGE"));
            }
        });
        if (told.values().stream().distinct().count() < told.size()) {
            problems.add(new FieldProblem("columns", "COLUMN_TWICE"));
        }
        if (!Layout.missing(told.keySet(), kind.neededColumns()).isEmpty()) {
            problems.add(new FieldProblem("columns", "COLUMNS_MISSING"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }

    /** Of several columns of one header word nobody can tell later which was meant. */
    private void remember(StagedImport staged, List<HeaderColumn> header, Map<String, Integer> told) {
        var general = layouts.generalWords(staged).columns(header);
        var differing = new HashMap<String, String>();
        var recognised = new HashMap<String, String>();
        IntStream.range(0, header.size())
                .filter(column -> isWord(header, header.get(column).key()))
                .forEach(column -> {
                    var field = field(told, column);
                    (field.equals(field(general, column)) ? recognised : differing)
                            .put(header.get(column).key(), field);
                });
        words.remember(staged.owner(), staged.kind(), differing, recognised);
    }

    private static boolean isWord(List<HeaderColumn> header, String key) {
        return !key.isEmpty()
                && key.length() <= LONGEST_WORD
                && !NUMBER.matcher(key).find()
                && header.stream().filter(column -> column.key().equals(key)).count() == 1;
    }

    private static String field(Map<String, Integer> columns, int column) {
        return columns.entrySet().stream()
                .filter(field -> field.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> names(ImportKind kind, StagedImport staged) {
        return Stream.concat(
                kind.checks(Scope.NOTHING, staged.asOf()).fields().stream().map(Field::name),
                Stream.of(Labels.RUNNING_NUMBER));
    }
}
