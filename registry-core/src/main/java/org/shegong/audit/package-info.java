/**
 * Who did what to whom, when and why. An entry is written in the transaction of the change it tells of, carries its own
 * authentication code, and is numbered and linked by the sealer within seconds.
 *
 * <p>Start at {@link org.shegong.audit.AuditTrail}.
 */
@NullMarked
package org.shegong.audit;

import org.jspecify.annotations.NullMarked;
