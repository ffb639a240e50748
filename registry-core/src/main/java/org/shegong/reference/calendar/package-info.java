/**
 * Which days are worked: the week, except where the calendar says otherwise.
 *
 * <p>Start at {@link org.shegong.reference.calendar.WorkingDays}.
 */
@NullMarked
@NamedInterface("calendar")
package org.shegong.reference.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
