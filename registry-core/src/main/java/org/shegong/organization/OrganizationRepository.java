package org.shegong.organization;

import java.util.List;
import java.util.Optional;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganizationRepository extends Repository<Organization, OrganizationId> {

    Organization saveAndFlush(Organization organization);

    Optional<Organization> findById(OrganizationId id);

    @Query("select o.id from Organization o where o.withdrawnAt is null")
    List<OrganizationId> ids();

    boolean existsByCreditCode(String creditCode);

    boolean existsByOrganizationCode(String organizationCode);

    boolean existsByNameKeyAndMergedIntoIsNullAndWithdrawnAtIsNull(String nameKey);

    /** The employer, if the scope reaches it; an unknown one and a foreign one are the same. */
    default Organization get(Scope scope, OrganizationId id) {
        return findById(id)
                .filter(organization ->
                        !organization.isWithdrawn() && organization.scopedRow().isWithin(scope))
                .orElseThrow(OrganizationNotFound::new);
    }
}
