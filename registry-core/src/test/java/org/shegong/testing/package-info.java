/** What tests of every module stand on: one day, one database per context, one way to start. */
@NullMarked
package org.shegong.testing;

import org.jspecify.annotations.NullMarked;
