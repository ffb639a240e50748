package org.shegong.worker.known;

import org.shegong.shared.id.WorkerId;

/**
 * Who has a document.
 *
 * @param isReached whether whoever asks may open the person
 */
public record Holder(WorkerId worker, boolean isReached) {}
