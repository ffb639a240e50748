/**
 * Acts on people that were ticked on the list, or on all that it found: on each of them or on nobody.
 *
 * <p>Start at {@link org.shegong.web.worker.many.SelectionController}.
 */
@NullMarked
package org.shegong.web.worker.many;

import org.jspecify.annotations.NullMarked;
