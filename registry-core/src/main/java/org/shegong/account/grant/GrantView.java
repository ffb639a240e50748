package org.shegong.account.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;

/** What administrators see of a grant. */
public record GrantView(
        UUID id,
        UUID account,
        Role role,
        GrantUnit unit,
        boolean names,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        GrantState state,
        @Nullable UUID proposedBy,
        @Nullable UUID givenBy,
        Instant recordedAt,
        long version) {}
