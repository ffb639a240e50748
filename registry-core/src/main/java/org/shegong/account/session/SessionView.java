package org.shegong.account.session;

import java.time.Instant;
import java.util.UUID;

/** What the owner of a session sees of it. */
public record SessionView(UUID id, Instant startedAt, Instant activeAt, String source, String agent) {}
