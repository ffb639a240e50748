/**
 * Where people work, from when and on what terms; one main employment on any day.
 *
 * <p>Start at {@link org.shegong.worker.employment.Employments}.
 */
@NullMarked
package org.shegong.worker.employment;

import org.jspecify.annotations.NullMarked;
