/**
 * Two records of one person: found, set side by side, merged for a reason, and made two again.
 *
 * <p>Start at {@link org.shegong.web.worker.merge.WorkerMergeController}.
 */
@NullMarked
package org.shegong.web.worker.merge;

import org.jspecify.annotations.NullMarked;
