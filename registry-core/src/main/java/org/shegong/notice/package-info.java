/**
 * Messages to people inside the program: a bell counts the unread ones, a page shows them all.
 *
 * <p>Start at {@link org.shegong.notice.Notices}.
 */
@NullMarked
package org.shegong.notice;

import org.jspecify.annotations.NullMarked;
