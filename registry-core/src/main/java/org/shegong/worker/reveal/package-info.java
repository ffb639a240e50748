/** Shows a personal value in full, for a purpose, counted and on record before the value leaves. */
@NullMarked
@NamedInterface("reveal")
package org.shegong.worker.reveal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
