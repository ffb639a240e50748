/** The jar as it is delivered: what is in it, how it starts, and when it refuses to. */
@NullMarked
package org.shegong.packaged;

import org.jspecify.annotations.NullMarked;
