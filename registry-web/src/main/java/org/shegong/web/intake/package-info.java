/** The doors for files that come in: bring one, see what was found, apply what is good. */
@NullMarked
package org.shegong.web.intake;

import org.jspecify.annotations.NullMarked;
