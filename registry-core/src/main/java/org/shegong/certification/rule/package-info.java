/**
 * The levels, what each asks for, and how a person stands with registration on a day: rules that change by date and not
 * by program.
 */
@NullMarked
@NamedInterface("rule")
package org.shegong.certification.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
