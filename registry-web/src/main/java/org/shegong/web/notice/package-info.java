/** The page of messages behind the bell. */
@NullMarked
package org.shegong.web.notice;

import org.jspecify.annotations.NullMarked;
