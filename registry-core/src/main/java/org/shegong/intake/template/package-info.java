/**
 * Empty files to fill in, with drop-downs from the lists of the day.
 *
 * <p>Start at {@link org.shegong.intake.template.Templates}.
 */
@NullMarked
@NamedInterface("template")
package org.shegong.intake.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
