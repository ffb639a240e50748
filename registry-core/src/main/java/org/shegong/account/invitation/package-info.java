/**
 * One-time codes: an invitation opens an account, an administrator's reset opens the way to a new password.
 *
 * <p>Start at {@link org.shegong.account.invitation.Invitations}.
 */
@NullMarked
@NamedInterface("invitation")
package org.shegong.account.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
