/** The pages of long work: how far it is, what it says, how to stop it and to do it again. */
@NullMarked
package org.shegong.web.job;

import org.jspecify.annotations.NullMarked;
