package org.shegong.intake;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/**
 * What taking a change-set back would do.
 *
 * @param possible whether there is anything to take back now
 * @param made     how much was made or changed, by its kind
 * @param blockers what stands against it, by row
 */
public record ReversalView(boolean possible, Map<String, Long> made, List<BlockerView> blockers) {

    public ReversalView {
        made = Map.copyOf(made);
        blockers = List.copyOf(blockers);
    }

    /** Some of what stands against it. */
    public Page<BlockerView> page(Pageable asked) {
        int from = (int) Math.min(asked.getOffset(), blockers.size());
        int to = Math.min(from + asked.getPageSize(), blockers.size());
        return new PageImpl<>(blockers.subList(from, to), asked, blockers.size());
    }
}
