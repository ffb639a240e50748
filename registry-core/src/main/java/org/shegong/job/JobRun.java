package org.shegong.job;

import java.util.Map;
import org.shegong.shared.id.JobId;

/**
 * A job as a chunk of it sees it.
 *
 * @param cursor what the chunk before left, an empty text for the first one
 * @param done   units done so far
 * @param counts counts so far
 */
public record JobRun<P>(JobId id, P parameters, JobOwner owner, String cursor, long done, Map<String, Long> counts) {

    public boolean isFirstChunk() {
        return cursor.isEmpty();
    }
}
