package org.shegong.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.AuthorityId;

/**
 * A new employer.
 *
 * @param region the town it stands in, or the district where the town is not known
 * @param since  from when this is so, for example the day of its founding; it counts for earlier days as well
 */
public record RegisterOrganization(
        String name,
        OrganizationDetails details,
        String region,
        @Nullable AuthorityId supervisor,
        LocalDate since) {}
