/**
 * Certificates, registrations and hours that are taken back with whoever they were recorded for.
 *
 * <p>Start at {@link org.shegong.certification.withdrawal.ProofWithdrawal}.
 */
@NullMarked
@NamedInterface("withdrawal")
package org.shegong.certification.withdrawal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
