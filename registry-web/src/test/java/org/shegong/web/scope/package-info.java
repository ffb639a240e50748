/** Proves at every door that an officer meets the people of the own area only, and that others might as well not exist. */
@NullMarked
package org.shegong.web.scope;

import org.jspecify.annotations.NullMarked;
