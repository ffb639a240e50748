package org.shegong.job;

/** Where a job stands. */
public enum JobState {
    /** Nobody has taken it yet. */
    WAITING,
    /** A node holds its lease; after a crash another takes it when the lease is over. */
    RUNNING,
    DONE,
    /** It met a refusal or a fault; what its chunks committed stays. */
    FAILED,
    /** Its owner stopped it between two chunks. */
    CANCELLED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
