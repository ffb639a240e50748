package org.shegong.certification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificateRepository extends Repository<Certificate, UUID> {

    Certificate save(Certificate certificate);

    void flush();

    Optional<Certificate> findById(UUID id);

    List<Certificate> findByWorkerIdInOrderByValidFrom(Collection<UUID> workers);

    @Query("select c.workerId from Certificate c where c.certificateType = :type and c.liveNo = :number")
    Optional<UUID> holderOf(String type, String number);

    @Query("select c.liveNo from Certificate c where c.certificateType = :type and c.liveNo in :numbers")
    List<String> taken(String type, Collection<String> numbers);
}
