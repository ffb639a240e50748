package org.shegong.worker.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shegong.shared.id.WorkerId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SocialWorkerRepository extends Repository<SocialWorker, WorkerId> {

    SocialWorker save(SocialWorker worker);

    void flush();

    Optional<SocialWorker> findById(WorkerId id);

    List<SocialWorker> findByIdIn(Collection<WorkerId> ids);

    List<SocialWorker> findByMergedIntoOrderById(UUID survivor);

    @Query("select w from SocialWorker w where w.mergedInto is null and w.id.value > :after order by w.id.value")
    List<SocialWorker> after(UUID after, Limit limit);
}
