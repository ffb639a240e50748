/** Files that come in, from the byte to the person. */
@NullMarked
package org.shegong.intake;

import org.jspecify.annotations.NullMarked;
