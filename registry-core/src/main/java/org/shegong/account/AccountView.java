package org.shegong.account;

import java.time.Instant;
import java.util.UUID;

/** What administrators see of an account. */
public record AccountView(
        UUID id, String login, String displayName, AccountState state, Instant createdAt, long version) {}
