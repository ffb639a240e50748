package org.shegong.web.preference;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list that somebody ticked.
 *
 * @param known all columns that could be ticked, in the order of the list
 */
record ColumnsForm(
        @Nullable List<String> columns,
        @Nullable List<String> known,
        @Nullable String back) {

    private static final int MOST = 20;

    List<String> ticked() {
        return words(columns);
    }

    List<String> all() {
        return words(known);
    }

    WayBack way() {
        return new WayBack(back == null ? "/" : back);
    }

    private static List<String> words(@Nullable List<String> typed) {
        return Stream.ofNullable(typed)
                .flatMap(List::stream)
                .filter(word -> word.matches("[A-Za-z]{1,40}"))
                .limit(MOST)
                .toList();
    }
}
