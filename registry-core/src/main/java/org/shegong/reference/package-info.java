/**
 * What the register takes as given: code lists and what people write for their values, the calendar, authorities and the
 * documents that rules rest on. All of it is dated data that officers can change.
 *
 * <p>Start at {@link org.shegong.reference.CodeLists}.
 */
@NullMarked
package org.shegong.reference;

import org.jspecify.annotations.NullMarked;
