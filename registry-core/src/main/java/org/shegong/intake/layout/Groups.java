package org.shegong.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells, from left to right, what each column is called and which groups reach over it. */
final class Groups {

    /** A row of fewer texts may be a title, which groups nothing. */
    private static final int FEWEST_GROUPS = 3;

    private static final int LONGEST_GROUP = 15;
    /** What titles hold, and what people write beside them. */
    private static final Pattern TITLE = Pattern.compile("[:0-9〇]|附件|附表|单位\\(|表$|册$|名单$");

    private final List<List<String>> rows;
    private final List<String> reaching = new ArrayList<>();

    Groups(List<List<String>> rows) {
        this.rows = rows;
        rows.forEach(row -> reaching.add(""));
    }

    /** The next column; a label merged over several rows counts as the lowest of them. */
    HeaderColumn next(int column) {
        int lowest = lowest(column);
        for (int level = 0; level < rows.size() - 1; level++) {
            if (!text(level, column).isEmpty()) {
                reaching.set(level, isTitle(rows.get(level)) ? "" : text(level, column));
                for (int below = level + 1; below < rows.size(); below++) {
                    reaching.set(below, "");
                }
            }
        }
        return new HeaderColumn(
                IntStream.range(0, lowest)
                        .mapToObj(reaching::get)
                        .filter(group -> !group.isEmpty())
                        .reduce("", (above, nearest) -> nearest),
                lowest < 0 ? "" : text(lowest, column));
    }

    private int lowest(int column) {
        return IntStream.range(0, rows.size())
                .filter(level -> !text(level, column).isEmpty())
                .max()
                .orElse(-1);
    }

    private String text(int level, int column) {
        return HeaderTexts.at(rows.get(level), column);
    }

    /** Of few texts the first stands at the left, or one says more than a group does. */
    private static boolean isTitle(List<String> row) {
        var texts = row.stream().filter(text -> !text.isEmpty()).toList();
        boolean fewAtTheLeft = texts.size() < FEWEST_GROUPS - 1 && !row.get(0).isEmpty();
        boolean saysMore = texts.stream()
                .anyMatch(text ->
                        text.length() > LONGEST_GROUP || TITLE.matcher(text).find());
        return texts.size() < FEWEST_GROUPS && (fewAtTheLeft || saysMore);
    }
}
