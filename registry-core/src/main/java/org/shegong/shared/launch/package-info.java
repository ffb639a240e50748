/**
 * How the delivered jar becomes a running register: the virtual machine that was started starts another one that serves,
 * with options that {@code java -jar} cannot carry, and lives and ends with it (decision 0025).
 *
 * <p>Start at {@link org.shegong.shared.launch.ServingMachine}.
 */
@NullMarked
@NamedInterface("launch")
package org.shegong.shared.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
