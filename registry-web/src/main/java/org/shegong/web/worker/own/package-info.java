/**
 * What a social worker sees of the own record, and of nobody else's.
 *
 * <p>Start at {@link org.shegong.web.worker.own.OwnRecordController}.
 */
@NullMarked
package org.shegong.web.worker.own;

import org.jspecify.annotations.NullMarked;
