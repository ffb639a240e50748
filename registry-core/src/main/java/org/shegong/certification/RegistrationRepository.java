package org.shegong.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<RegistrationPeriod, UUID> {

    RegistrationPeriod save(RegistrationPeriod period);

    Optional<RegistrationPeriod> findById(UUID id);

    List<RegistrationPeriod> findByWorkerIdInOrderByValidFrom(Collection<UUID> workers);
}
