/**
 * Reference data in memory that notices what another node changed.
 *
 * <p>Start at {@link org.shegong.reference.edition.Editions}.
 */
@NullMarked
@NamedInterface("edition")
package org.shegong.reference.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
