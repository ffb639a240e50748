package org.shegong.account.token;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Role;

/**
 * A key as its owner asks for it.
 *
 * @param regionCode the city, a county-level unit or a town; empty for where the owner holds the role
 * @param sources    addresses and networks from which the key opens; empty for any
 */
public record TokenRequest(
        String name,
        Role role,
        @Nullable String regionCode,
        LocalDate expiresOn,
        @Nullable String sources) {}
