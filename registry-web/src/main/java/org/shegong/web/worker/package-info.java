/**
 * The pages of people and their door for programs: finding, reading, entering and changing a record.
 *
 * <p>Start at {@code WorkerListController} and {@code WorkerRecordController}.
 */
@NullMarked
package org.shegong.web.worker;

import org.jspecify.annotations.NullMarked;
