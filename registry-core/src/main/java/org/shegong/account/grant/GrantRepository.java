package org.shegong.account.grant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GrantRepository extends Repository<Grant, UUID> {

    /** At once, because rights are read past the persistence context. */
    Grant saveAndFlush(Grant grant);

    Optional<Grant> findById(UUID id);

    List<Grant> findByAccountIdOrderByRecordedAtDescIdDesc(UUID accountId);

    default Grant get(UUID id) {
        return findById(id).orElseThrow(GrantNotFound::new);
    }
}
