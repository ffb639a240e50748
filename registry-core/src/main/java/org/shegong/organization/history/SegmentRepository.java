package org.shegong.organization.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SegmentRepository extends Repository<OrganizationSegment, UUID> {

    OrganizationSegment saveAndFlush(OrganizationSegment segment);

    @Query("""
            select s from OrganizationSegment s
            where s.organizationId = :organization and s.live = 1
            order by s.aspect, s.validFrom
            """)
    List<OrganizationSegment> live(UUID organization);

    /** The employers for which something begins within these days. */
    @Query("""
            select distinct s.organizationId from OrganizationSegment s
            where s.live = 1 and s.validFrom > :after and s.validFrom <= :until
            """)
    List<UUID> beginning(LocalDate after, LocalDate until);

    @Query("""
            select distinct s.organizationId from OrganizationSegment s
            where s.live = 1 and s.organizationId in :organizations and s.aspect = :aspect and s.content = :content
            """)
    List<UUID> having(Collection<UUID> organizations, Aspect aspect, String content);
}
