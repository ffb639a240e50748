/**
 * Who is signed in where. The rows are the truth on every node: one that is gone ends its session with the next request.
 *
 * <p>Start at {@link org.shegong.account.session.AccountSessions}.
 */
@NullMarked
@NamedInterface("session")
package org.shegong.account.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
