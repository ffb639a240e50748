package org.shegong.account.session;

import java.util.UUID;
import org.shegong.account.SignedIn;

/**
 * A session that may go on.
 *
 * @param passwordDue whether nothing else is open until the password has been changed
 */
public record LiveSession(UUID id, SignedIn user, boolean passwordDue) {}
