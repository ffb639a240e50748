/** Joins two records that turned out to be one person, and takes that back exactly. */
@NullMarked
@NamedInterface("merge")
package org.shegong.worker.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
