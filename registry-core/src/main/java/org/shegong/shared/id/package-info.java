/** Typed identifiers; each wraps a time-ordered UUID, so that rows lie on disk in the order they were made. */
@NullMarked
@NamedInterface("id")
package org.shegong.shared.id;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
