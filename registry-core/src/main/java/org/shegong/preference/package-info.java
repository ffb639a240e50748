/**
 * What people keep for themselves while they work: forms they have begun, lists as they like to see them. Stands right
 * below {@code account}, since everything here belongs to one account and to nobody else.
 *
 * <p>Start at {@link org.shegong.preference.Drafts} and {@link org.shegong.preference.ListPreferences}.
 */
@NullMarked
package org.shegong.preference;

import org.jspecify.annotations.NullMarked;
