/** The doors for files that come in. */
@NullMarked
package org.shegong.web.intake;

import org.jspecify.annotations.NullMarked;
