/**
 * People whose entry into the register is taken back as if nobody had made it, except for what was known meanwhile.
 *
 * <p>Start at {@link org.shegong.worker.withdrawal.WorkerWithdrawal}.
 */
@NullMarked
@NamedInterface("withdrawal")
package org.shegong.worker.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
