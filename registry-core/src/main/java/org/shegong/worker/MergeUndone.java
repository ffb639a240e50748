package org.shegong.worker;

import org.shegong.shared.id.WorkerId;

/** Two records that were merged are two people again. */
public record MergeUndone(WorkerId survivor, WorkerId restored) {}
