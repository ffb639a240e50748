/** What was found good is brought into the register. Start at {@link org.shegong.intake.application.Applying}. */
@NullMarked
package org.shegong.intake.application;

import org.jspecify.annotations.NullMarked;
