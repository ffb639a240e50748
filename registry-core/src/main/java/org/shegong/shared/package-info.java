/**
 * Words that every capability speaks: what is asked of whom, within which bounds, on which day, and how a refusal is said.
 *
 * <p>Start at {@link org.shegong.shared.Scope} for what a reader may see and at
 * {@link org.shegong.shared.DomainError} for how a rule says no.
 */
@NullMarked
package org.shegong.shared;

import org.jspecify.annotations.NullMarked;
