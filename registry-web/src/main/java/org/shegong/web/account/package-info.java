/**
 * The doors of accounts: signing in, the first setup, invitations, one's own account and keys, and the administrators'
 * pages.
 *
 * <p>Start at {@link org.shegong.web.account.OwnAccountPageController}.
 */
@NullMarked
package org.shegong.web.account;

import org.jspecify.annotations.NullMarked;
