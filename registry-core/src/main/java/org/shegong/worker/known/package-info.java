/**
 * People whom a file names, found some hundreds at once with what the register knows of them.
 *
 * <p>Start at {@link org.shegong.worker.known.KnownPeople}.
 */
@NullMarked
@NamedInterface("known")
package org.shegong.worker.known;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
