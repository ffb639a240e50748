package org.shegong.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.id.RegistrationId;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<RegistrationPeriod, RegistrationId> {

    RegistrationPeriod save(RegistrationPeriod period);

    Optional<RegistrationPeriod> findById(RegistrationId id);

    List<RegistrationPeriod> findByWorkerIdInOrderByValidFrom(Collection<UUID> workers);

    default RegistrationPeriod get(RegistrationId id) {
        return findById(id).orElseThrow(CertificationNotFound::new);
    }
}
