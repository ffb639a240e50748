package org.shegong.worker.card;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkerCardRepository extends Repository<WorkerCard, UUID> {

    WorkerCard save(WorkerCard card);

    void delete(WorkerCard card);

    Optional<WorkerCard> findById(UUID worker);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from WorkerCard c where c.workerId in :workers order by c.workerId")
    List<WorkerCard> findLocked(Collection<UUID> workers);

    @Query("select c.workerId from WorkerCard c where c.nextChangeOn <= :day order by c.nextChangeOn")
    List<UUID> due(LocalDate day, Limit limit);

    @Query("select w.mergedInto as survivor, w.id.value as merged from SocialWorker w where w.mergedInto in :workers"
            + " order by w.id.value")
    List<Merged> mergedInto(Collection<UUID> workers);

    /** A record that was merged into another. */
    interface Merged {

        UUID getSurvivor();

        UUID getMerged();
    }
}
