package org.shegong.worker.card;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkerKeyRepository extends Repository<WorkerKey, WorkerKey.Id> {

    WorkerKey save(WorkerKey key);

    void delete(WorkerKey key);

    List<WorkerKey> findByIdWorkerIdIn(Collection<UUID> workers);
}
