/** The duplicate check before somebody is entered, and when: searched in the whole city, answered with next to nothing. */
@NullMarked
@NamedInterface("finder")
package org.shegong.worker.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
