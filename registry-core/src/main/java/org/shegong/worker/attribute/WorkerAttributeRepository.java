package org.shegong.worker.attribute;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkerAttributeRepository extends Repository<WorkerAttribute, UUID> {

    WorkerAttribute save(WorkerAttribute attribute);

    List<WorkerAttribute> findByWorkerIdInOrderById(Collection<UUID> workers);
}
