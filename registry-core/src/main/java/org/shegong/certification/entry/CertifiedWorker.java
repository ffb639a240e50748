package org.shegong.certification.entry;

import java.util.Optional;
import org.shegong.certification.NewCertificate;
import org.shegong.worker.RegisterWorker;

/** A new person, and the certificate that was shown. */
public record CertifiedWorker(RegisterWorker worker, Optional<NewCertificate> certificate) {}
