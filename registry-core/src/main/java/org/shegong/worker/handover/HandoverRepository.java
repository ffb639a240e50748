package org.shegong.worker.handover;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoverRepository extends Repository<Handover, UUID> {

    Handover save(Handover handover);

    void flush();

    Optional<Handover> findById(UUID id);

    /** Nobody else takes a step until the transaction ends; whoever waited reads what was done meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Handover h where h.id = :id")
    Optional<Handover> findLocked(UUID id);

    Optional<Handover> findByOpenWorker(UUID worker);

    boolean existsByToDistrictAndOpenRequest(String toDistrict, String openRequest);

    Optional<Handover> findByToDistrictAndWorkerIdAndState(String toDistrict, UUID worker, HandoverState state);

    /** Those in which one of these districts takes part; of requests also the one where the person counts today. */
    @Query("""
            select h from Handover h
            where h.state in :states
              and (:all = true or h.fromDistrict in :districts or h.toDistrict in :districts
                or (h.state = org.shegong.worker.handover.HandoverState.REQUESTED and h.workerId in
                    (select c.workerId from WorkerCard c where c.districtCode in :districts)))
            order by h.changedAt desc, h.id desc
            """)
    Page<Handover> partOf(boolean all, Collection<String> districts, Collection<HandoverState> states, Pageable page);

    /** How many wait for an answer of these districts. */
    @Query("""
            select count(h) from Handover h
            where (h.state = org.shegong.worker.handover.HandoverState.RELEASED and h.toDistrict in :districts)
               or (h.state = org.shegong.worker.handover.HandoverState.REQUESTED and h.workerId in
                    (select c.workerId from WorkerCard c where c.districtCode in :districts))
            """)
    long waitingFor(Collection<String> districts);
}
