/**
 * What a kind of file has to say of itself, and the readings from which its fields are made.
 *
 * <p>Start at {@link org.shegong.intake.kind.ImportKind}.
 */
@NullMarked
package org.shegong.intake.kind;

import org.jspecify.annotations.NullMarked;
