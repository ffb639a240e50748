/** What the doors demand before they open: encryption on the way, or an address that only this machine or house reaches. */
@NullMarked
package org.shegong.web.start;

import org.jspecify.annotations.NullMarked;
