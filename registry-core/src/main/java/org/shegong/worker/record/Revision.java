package org.shegong.worker.record;

import java.time.Instant;

/** One version of a record: when it was written, by which act and by whom. */
public record Revision(long version, Instant at, String action, String actor) {}
