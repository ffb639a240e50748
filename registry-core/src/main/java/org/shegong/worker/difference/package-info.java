/** What became of a record between two readings of it. */
@NullMarked
@NamedInterface("difference")
package org.shegong.worker.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
