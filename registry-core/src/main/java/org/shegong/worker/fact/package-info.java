/** What all facts about a person have in common: the two instants between which the register held them true. */
@NullMarked
package org.shegong.worker.fact;

import org.jspecify.annotations.NullMarked;
