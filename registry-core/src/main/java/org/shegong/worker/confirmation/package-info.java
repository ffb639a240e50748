/**
 * Each quarter every employer says that its list of people is right, and offices see who has not.
 *
 * <p>Start at {@link org.shegong.worker.confirmation.RosterConfirmations} to confirm, at
 * {@link org.shegong.worker.confirmation.RosterDirectory} for the list of one employer and at
 * {@link org.shegong.worker.confirmation.ConfirmationDirectory} for all of them.
 */
@NullMarked
@NamedInterface("confirmation")
package org.shegong.worker.confirmation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
