/** Where the whole application starts: the register, its reports and its doors in one program. */
@NullMarked
package org.shegong;

import org.jspecify.annotations.NullMarked;
