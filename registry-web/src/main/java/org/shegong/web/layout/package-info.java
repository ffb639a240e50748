/**
 * What all pages share beside their templates: the frame around them, who may see which way in, and the addresses that
 * the links of a list are made from.
 *
 * <p>Start at {@link org.shegong.web.layout.Frame}; {@code templates/layout} shows it.
 */
@NullMarked
package org.shegong.web.layout;

import org.jspecify.annotations.NullMarked;
