/**
 * Entering a person together with the certificate that lies beside the form.
 *
 * <p>Start at {@link org.shegong.certification.entry.CertifiedRegistration}.
 */
@NullMarked
@NamedInterface("entry")
package org.shegong.certification.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
