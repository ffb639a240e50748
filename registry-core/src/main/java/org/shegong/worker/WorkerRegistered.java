package org.shegong.worker;

import org.shegong.shared.id.WorkerId;

/** Somebody has entered the register. */
public record WorkerRegistered(WorkerId worker) {}
