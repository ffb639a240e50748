package org.shegong.worker;

import org.shegong.shared.id.WorkerId;

/** Two records were found to be one person; the merged one is off all lists from now on. */
public record WorkersMerged(WorkerId survivor, WorkerId merged) {}
