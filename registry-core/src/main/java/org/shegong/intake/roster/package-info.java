/**
 * The roster: people with employment, certificate, registration and an opening entry of education hours.
 *
 * <p>Start at {@link org.shegong.intake.roster.RosterKind}.
 */
@NullMarked
package org.shegong.intake.roster;

import org.jspecify.annotations.NullMarked;
