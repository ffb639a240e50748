/**
 * The forms by which the certificate, the registration and the hours of somebody in the register are recorded, put
 * right and taken back.
 *
 * <p>Start at {@link org.shegong.web.worker.proof.ProofController}.
 */
@NullMarked
package org.shegong.web.worker.proof;

import org.jspecify.annotations.NullMarked;
