/** Keeps the derived cards true without anybody asking: when a day comes, and all anew on command. */
@NullMarked
package org.shegong.worker.upkeep;

import org.jspecify.annotations.NullMarked;
