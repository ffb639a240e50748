/** How a list is asked for and answered: pages, sizes and sorts that are refused rather than bent. */
@NullMarked
package org.shegong.web.listing;

import org.jspecify.annotations.NullMarked;
