/**
 * What must be true before the register opens. Every part may name conditions of its own; one that fails stops the
 * start with a sentence that says why.
 *
 * <p>Start at {@link org.shegong.shared.start.StartCheck}.
 */
@NullMarked
@NamedInterface("start")
package org.shegong.shared.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
