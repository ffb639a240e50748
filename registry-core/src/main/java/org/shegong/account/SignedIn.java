package org.shegong.account;

import org.shegong.shared.id.AccountId;

/** Whoever sends a request, as far as a page or a log may know. */
public record SignedIn(AccountId id, String login, String displayName) {}
