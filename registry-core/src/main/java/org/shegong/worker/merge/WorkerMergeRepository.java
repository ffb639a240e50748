package org.shegong.worker.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WorkerMergeRepository extends Repository<WorkerMerge, UUID> {

    WorkerMerge save(WorkerMerge merge);

    Optional<WorkerMerge> findById(UUID id);

    List<WorkerMerge> findBySurvivorIdOrderById(UUID survivor);
}
