package org.shegong.worker.identity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkerNameRepository extends Repository<WorkerName, UUID> {

    WorkerName save(WorkerName name);

    List<WorkerName> findByWorkerIdInOrderById(Collection<UUID> workers);
}
