package org.shegong.certification.entry;

import org.shegong.certification.Certificates;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.WorkerRegistration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a person and the certificate that was shown, both or neither. */
@Service
@Transactional
public class CertifiedRegistration {

    private final WorkerRegistration registration;
    private final Certificates certificates;

    CertifiedRegistration(WorkerRegistration registration, Certificates certificates) {
        this.registration = registration;
        this.certificates = certificates;
    }

    public WorkerId register(Scope scope, CertifiedWorker person) {
        var worker = registration.register(scope, person.worker());
        person.certificate().ifPresent(shown -> certificates.record(scope, worker, shown));
        return worker;
    }
}
