/** Moments in the words of a page: in the city's zone, short, the same everywhere. */
@NullMarked
package org.shegong.web.moment;

import org.jspecify.annotations.NullMarked;
