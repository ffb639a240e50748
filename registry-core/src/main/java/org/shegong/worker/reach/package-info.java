/** Answers the rules of accounts, which do not know the register of people. */
@NullMarked
package org.shegong.worker.reach;

import org.jspecify.annotations.NullMarked;
