package org.shegong.preference;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The fields of a form as they were typed, each with all its values. */
public record Draft(Map<String, List<String>> fields, Instant savedAt) {

    @Override
    public String toString() {
        return "Draft[savedAt=" + savedAt + "]";
    }
}
