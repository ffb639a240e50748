/**
 * Passwords: what makes one good enough, how it is hashed, and which ones are known to everybody.
 *
 * <p>Start at {@link org.shegong.account.password.Passwords}.
 */
@NullMarked
@NamedInterface("password")
package org.shegong.account.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
