/**
 * Keeps personal data unreadable at rest: a data key per person wrapped by the master key, encrypted fields, and blind
 * indexes for equality.
 *
 * <p>Start at {@link org.shegong.protection.PersonalData}.
 */
@NullMarked
package org.shegong.protection;

import org.jspecify.annotations.NullMarked;
