package org.shegong.worker.education;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EducationRepository extends Repository<Education, UUID> {

    Education save(Education education);

    List<Education> findByWorkerIdInOrderById(Collection<UUID> workers);
}
