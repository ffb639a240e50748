/**
 * Giving and ending grants: only within one's own office, never to oneself, and by two where there are two.
 *
 * <p>Start at {@link org.shegong.account.grant.Grants}.
 */
@NullMarked
@NamedInterface("grant")
package org.shegong.account.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
