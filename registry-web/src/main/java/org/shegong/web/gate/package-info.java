/**
 * What every request meets before it is known who sends it: an id, the headers of the answer, and limits on its shape.
 *
 * <p>Start at {@link org.shegong.web.gate.RequestGate}.
 */
@NullMarked
package org.shegong.web.gate;

import org.jspecify.annotations.NullMarked;
