package org.shegong.account.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;

/**
 * What its owner sees of a key.
 *
 * @param sources the networks from which it opens; empty for any
 */
public record TokenView(
        UUID id,
        String name,
        Role role,
        GrantUnit unit,
        LocalDate expiresOn,
        String sources,
        Instant createdAt,
        @Nullable Instant revokedAt) {}
