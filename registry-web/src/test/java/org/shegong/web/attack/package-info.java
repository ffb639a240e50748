/** Somebody hostile with a place of her own in the register, at every door that there is. */
@NullMarked
package org.shegong.web.attack;

import org.jspecify.annotations.NullMarked;
