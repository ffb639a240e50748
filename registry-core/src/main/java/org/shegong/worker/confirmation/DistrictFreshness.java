package org.shegong.worker.confirmation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the lists of the employers of a district are confirmed in a quarter; employers are those at whom somebody works.
 *
 * @param district  a region code
 * @param confirmed employers that have confirmed in this quarter
 * @param covered   people at these employers
 * @param never     employers that have never confirmed
 * @param oldest    when the one confirmed that has not done so for the longest time, absent where none ever did
 */
public record DistrictFreshness(
        String district,
        long employers,
        long confirmed,
        long people,
        long covered,
        long never,
        @Nullable Instant oldest) {

    public long pending() {
        return employers - confirmed;
    }
}
