/**
 * Lets people in: failures are counted per account and source before a secret is looked at, and every no sounds alike.
 *
 * <p>Start at {@link org.shegong.account.login.SignIn}.
 */
@NullMarked
@NamedInterface("login")
package org.shegong.account.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
