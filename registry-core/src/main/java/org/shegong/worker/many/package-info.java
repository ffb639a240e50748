/**
 * Acts on more people than one request can: as a job, each chunk by the rules of one.
 *
 * <p>Start at {@link org.shegong.worker.many.EmployerMoves}.
 */
@NullMarked
@NamedInterface("many")
package org.shegong.worker.many;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
