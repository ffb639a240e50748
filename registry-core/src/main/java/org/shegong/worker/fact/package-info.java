/** What all facts about a person have in common: the two instants between which the register held them true. */
@NullMarked
@NamedInterface("fact")
package org.shegong.worker.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
