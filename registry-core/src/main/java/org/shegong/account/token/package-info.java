/**
 * Keys with which programs open the API: opaque, shown once, kept as a hash, and never wider than their owner's grants.
 *
 * <p>Start at {@link org.shegong.account.token.Tokens}.
 */
@NullMarked
@NamedInterface("token")
package org.shegong.account.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
