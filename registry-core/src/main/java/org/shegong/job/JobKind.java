package org.shegong.job;

import java.time.Duration;

/**
 * One kind of long work; a bean of this type is all that is needed. Its page texts are {@code job.kind.<name>}.
 *
 * @param <P> a record of its parameters, kept as JSON, without personal data
 */
public interface JobKind<P> {

    /** A code such as {@code import-check}, unique among kinds. */
    String name();

    Class<P> parameters();

    /**
     * Does the next chunk, of at most 500 rows and about two seconds, inside a transaction that commits the returned
     * cursor with it. It may be run again from the same cursor when that transaction was rolled back. A refusal ends
     * the job as failed under the refusal's code.
     */
    JobStep step(JobRun<P> run);

    /** Whether jobs of this kind over one scope run one after another. */
    default boolean isAlone() {
        return false;
    }

    /** Heavy work wears a node out: of each owner one job of such kinds runs at a time, and two on each node. */
    default boolean isHeavy() {
        return false;
    }

    /** How long a job may keep a processor busy before it is ended as failed. */
    default Duration effort() {
        return Duration.ofDays(1);
    }

    /** Whether the owner may ask for the same again. */
    default boolean isRepeatable() {
        return false;
    }
}
