/**
 * The first start of an empty register: the three administrators in one step, and the key for automation.
 *
 * <p>Start at {@link org.shegong.account.setup.Setup}.
 */
@NullMarked
@NamedInterface("setup")
package org.shegong.account.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
