/**
 * What people have studied; the highest level is the one that lists show.
 *
 * <p>Start at {@link org.shegong.worker.education.Educations}.
 */
@NullMarked
package org.shegong.worker.education;

import org.jspecify.annotations.NullMarked;
