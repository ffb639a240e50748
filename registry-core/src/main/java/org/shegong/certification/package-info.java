/**
 * What a social worker has proven: the certificate of a level, the registration periods that follow it, and the hours
 * of continuing education. The three are recorded apart and dated apart.
 *
 * <p>Start at {@link org.shegong.certification.Certificates}, {@link org.shegong.certification.Registrations} and
 * {@link org.shegong.certification.EducationLedger} to record, and at
 * {@link org.shegong.certification.CertificationDirectory} to read.
 */
@NullMarked
package org.shegong.certification;

import org.jspecify.annotations.NullMarked;
