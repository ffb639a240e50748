/**
 * The reference data that comes with the register, entered once by a migration.
 *
 * <p>Start at {@link org.shegong.reference.shipped.ShippedFile}.
 */
@NullMarked
@NamedInterface("shipped")
package org.shegong.reference.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
