package org.shegong.web.listing;

import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** How many a list finds in all, and how many pages they fill. */
public record ListTotal(long count, long pages) {

    public static ListTotal of(long count, Pageable page) {
        return new ListTotal(count, (count + page.getPageSize() - 1) / page.getPageSize());
    }

    /** What a page tells by itself: the last one knows how many stood before it. */
    public static Optional<ListTotal> known(Slice<?> page) {
        return page.hasNext() || (page.isEmpty() && !page.isFirst())
                ? Optional.empty()
                : Optional.of(of(page.getPageable().getOffset() + page.getNumberOfElements(), page.getPageable()));
    }
}
