package org.shegong.intake;

import java.util.List;
import java.util.Map;

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
}
