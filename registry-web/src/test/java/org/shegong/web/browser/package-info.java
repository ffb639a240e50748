/** The pages as people meet them: in Chromium, on a desk and on a phone, by keyboard. */
@NullMarked
package org.shegong.web.browser;

import org.jspecify.annotations.NullMarked;
