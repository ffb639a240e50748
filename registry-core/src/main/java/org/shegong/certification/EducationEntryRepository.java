package org.shegong.certification;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EducationEntryRepository extends Repository<EducationEntry, UUID> {

    EducationEntry save(EducationEntry entry);

    List<EducationEntry> findByWorkerIdInOrderByValidFrom(Collection<UUID> workers);
}
