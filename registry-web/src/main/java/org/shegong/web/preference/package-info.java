/**
 * What readers keep for themselves: drafts of forms, saved views of lists, chosen columns.
 *
 * <p>Start at {@link org.shegong.web.preference.ListFurniture} to put views and columns beside a list.
 */
@NullMarked
package org.shegong.web.preference;

import org.jspecify.annotations.NullMarked;
