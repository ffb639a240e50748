package org.shegong.intake;

import java.time.Instant;
import java.util.List;

/**
 * What can be done with a change-set now, and what was done with it.
 *
 * @param applied how many lines stand in the register because of it
 * @param acts    the latest last
 */
public record ImportCourse(boolean canReverse, boolean canCancel, long applied, List<Act> acts) {

    public ImportCourse {
        acts = List.copyOf(acts);
    }

    /**
     * Something that was done, worded under {@code intake.act.<code>}.
     *
     * @param lines how many lines of the file it was about
     */
    public record Act(String code, Instant at, String actor, long lines) {}
}
