/**
 * The record of one person as a whole: its number, its versions, and all its facts as the register knew them.
 *
 * <p>Start at {@link org.shegong.worker.record.WorkerRecords}.
 */
@NullMarked
package org.shegong.worker.record;

import org.jspecify.annotations.NullMarked;
