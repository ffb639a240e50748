/**
 * The pages of code lists, authorities, source documents and the calendar, and the words that other pages use for codes.
 *
 * <p>Start at {@code CodeListPageController}; other pages take {@link org.shegong.web.reference.ReferenceWords}.
 */
@NullMarked
package org.shegong.web.reference;

import org.jspecify.annotations.NullMarked;
