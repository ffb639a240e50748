package org.shegong.job;

/** Another node has taken the job over; what the running chunk did is rolled back. */
final class JobLost extends RuntimeException {

    JobLost() {
        super(null, null, false, false);
    }
}
