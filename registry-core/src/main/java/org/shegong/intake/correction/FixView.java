package org.shegong.intake.correction;

import java.util.List;

/**
 * One cause and what it can be mended to.
 *
 * @param source   from what the value is chosen, or an empty text where it is typed
 * @param isListed whether it can become a synonym of a code list
 */
public record FixView(ValueCauseView cause, String source, boolean isListed, List<FieldOption> options) {

    public FixView {
        options = List.copyOf(options);
    }

    /** Whether another file can be expected to mean the same by it. */
    public boolean isMemorable() {
        return !source.isEmpty();
    }
}
