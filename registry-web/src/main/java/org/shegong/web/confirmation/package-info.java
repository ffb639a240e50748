/**
 * The list that an employer confirms each quarter, and who has not confirmed yet.
 *
 * <p>Start at {@link org.shegong.web.confirmation.RosterPageController}.
 */
@NullMarked
package org.shegong.web.confirmation;

import org.jspecify.annotations.NullMarked;
