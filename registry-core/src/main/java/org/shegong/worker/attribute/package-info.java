/**
 * Dated facts of one value each
 *
 * <p>Start at {@link org.shegong.worker.attribute. sex, birth, ethnicity, political status, household place and
 * the like.:Attributes}.
 */
@NullMarked
package org.shegong.worker.attribute;

import org.jspecify.annotations.NullMarked;
