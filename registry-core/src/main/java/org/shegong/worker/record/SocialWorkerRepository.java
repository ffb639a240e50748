package org.shegong.worker.record;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.id.WorkerId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SocialWorkerRepository extends Repository<SocialWorker, WorkerId> {

    SocialWorker save(SocialWorker worker);

    void flush();

    Optional<SocialWorker> findById(WorkerId id);

    List<SocialWorker> findByIdIn(Collection<WorkerId> ids);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from SocialWorker w where w.id in :ids order by w.id.value")
    List<SocialWorker> findLocked(Collection<WorkerId> ids);

    @Query("select w.mergedInto from SocialWorker w where w.mergedInto in :ids")
    List<UUID> survivorsAmong(Collection<UUID> ids);

    List<SocialWorker> findByMergedIntoOrderById(UUID survivor);

    @Query(
            "select w from SocialWorker w where w.mergedInto is null and w.withdrawnAt is null and w.id.value > :after order by w.id.value")
    List<SocialWorker> after(UUID after, Limit limit);
}
