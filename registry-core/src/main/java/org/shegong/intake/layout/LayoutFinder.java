package org.shegong.intake.layout;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shegong.intake.sheet.Book;

/** Finds the header: of all rows near the top of all sheets, the one to three that hold the most known labels. */
public final class LayoutFinder {

    private final KnownWords words;

    public LayoutFinder(KnownWords words) {
        this.words = words;
    }

    /** The layout of the data sheet; nothing if no row of any sheet holds a known label. */
    public Optional<Layout> find(Book book) {
        return IntStream.range(0, book.sheets())
                .mapToObj(sheet -> SheetTop.of(book, sheet))
                .flatMap(top -> top.headers().stream())
                .map(header -> new Candidate(header, words.columns(header.columns())))
                .filter(candidate -> candidate.score() > 0)
                .reduce((best, other) -> other.isBetterThan(best) ? other : best)
                .map(best -> best.header().layout(best.columns()));
    }

    private record Candidate(Header header, Map<String, Integer> columns) {

        int score() {
            return columns.size();
        }

        /** A title above the header tells nothing: of two that tell as much, the header without it. */
        boolean isBetterThan(Candidate best) {
            var place = header.place();
            var known = best.header().place();
            var isItsEnd = place.sheet() == known.sheet() && place.end() == known.end();
            return score() > best.score() || (isItsEnd && score() == best.score());
        }
    }
}
