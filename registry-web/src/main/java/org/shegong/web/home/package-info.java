/**
 * The first page after the sign-in: what needs doing, for each reader something else.
 *
 * <p>A part that has something to do implements {@link org.shegong.web.home.HomeTasks}.
 */
@NullMarked
package org.shegong.web.home;

import org.jspecify.annotations.NullMarked;
