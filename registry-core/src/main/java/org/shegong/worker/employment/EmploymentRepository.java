package org.shegong.worker.employment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EmploymentRepository extends Repository<Employment, UUID> {

    Employment save(Employment employment);

    void flush();

    List<Employment> findByWorkerIdInOrderById(Collection<UUID> workers);

    @Query("select distinct e.workerId from Employment e where e.employerId = :employer and e.retractedAt is null")
    List<UUID> workersAt(UUID employer);
}
