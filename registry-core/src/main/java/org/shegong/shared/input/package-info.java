/**
 * How texts from people, programs and spreadsheets become values: one reading per kind of field, the same at every door.
 *
 * <p>Start at {@link org.shegong.shared.input.Reading}.
 */
@NullMarked
@NamedInterface("input")
package org.shegong.shared.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
