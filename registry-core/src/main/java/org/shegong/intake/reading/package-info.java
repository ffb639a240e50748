/** A file is read, and its lines are judged and staged. Start at {@link org.shegong.intake.reading.Checking}. */
@NullMarked
package org.shegong.intake.reading;

import org.jspecify.annotations.NullMarked;
