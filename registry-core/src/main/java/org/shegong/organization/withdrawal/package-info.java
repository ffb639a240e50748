/**
 * Employers whose entry into the register is taken back.
 *
 * <p>Start at {@link org.shegong.organization.withdrawal.OrganizationWithdrawal}.
 */
@NullMarked
@NamedInterface("withdrawal")
package org.shegong.organization.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
