package org.shegong.worker;

import org.shegong.shared.id.WorkerId;

/** Something that the register knows of a person has changed; sent in the transaction of the change. */
public record WorkerChanged(WorkerId worker) {}
