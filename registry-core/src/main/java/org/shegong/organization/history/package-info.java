/**
 * What an employer was called, where it stood, whether it worked and who supervised it, each from a day on.
 *
 * <p>Start at {@link org.shegong.organization.history.OrganizationHistory}.
 */
@NullMarked
@NamedInterface("history")
package org.shegong.organization.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
