/**
 * How people go from one district to another: let go on the one side, taken over on the other, counted once throughout.
 *
 * <p>Start at {@link org.shegong.worker.handover.Handovers} to act and at
 * {@link org.shegong.worker.handover.HandoverDirectory} to read.
 */
@NullMarked
@NamedInterface("handover")
package org.shegong.worker.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
