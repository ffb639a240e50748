/** The door through which lists leave as files: asked for with a purpose, fetched by their owner alone. */
@NullMarked
package org.shegong.web.export;

import org.jspecify.annotations.NullMarked;
