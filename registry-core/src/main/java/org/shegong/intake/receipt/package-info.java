/** What a change-set made in the register, and what was done with it, when and by whom. */
@NullMarked
package org.shegong.intake.receipt;

import org.jspecify.annotations.NullMarked;
