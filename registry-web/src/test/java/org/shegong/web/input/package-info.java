/** Proves that what is typed or sent is taken, put in order or refused by one table, whichever door it comes through. */
@NullMarked
package org.shegong.web.input;

import org.jspecify.annotations.NullMarked;
