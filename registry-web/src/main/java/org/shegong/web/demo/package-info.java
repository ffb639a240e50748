/**
 * The demo profile: an invented city at the first start and an account for each role.
 *
 * <p>Start at {@link org.shegong.web.demo.DemoStart}.
 */
@NullMarked
package org.shegong.web.demo;

import org.jspecify.annotations.NullMarked;
