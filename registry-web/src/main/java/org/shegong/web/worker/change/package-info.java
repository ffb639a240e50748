/**
 * The forms that change the register of people: entering, correcting, changing employer, leaving, studying.
 *
 * <p>Start at {@code WorkerEntryController}.
 */
@NullMarked
package org.shegong.web.worker.change;

import org.jspecify.annotations.NullMarked;
