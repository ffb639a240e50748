/**
 * How the program runs: it serves and does its background work, or it does one command and ends.
 *
 * <p>Start at {@link org.shegong.shared.command.Command}.
 */
@NullMarked
@NamedInterface("command")
package org.shegong.shared.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
