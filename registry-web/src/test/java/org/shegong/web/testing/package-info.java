/** What tests of the doors stand on: officers of any role who can knock at pages and at the API. */
@NullMarked
package org.shegong.web.testing;

import org.jspecify.annotations.NullMarked;
